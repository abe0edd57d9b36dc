/** In the editor a picture is known by its name alone: no browser asks for `picture:` as if it were an address. */
export const forEditor = (body: string): string => body.replace(/<img src="picture:([0-9a-f]{40})"/g, '<img data-picture="$1"');

/** As the server keeps it. The editor's last, empty line is no part of the article. */
export const asStored = (html: string): string => html.replace(/<img data-picture="([0-9a-f]{40})"/g, '<img src="picture:$1"').replace(/(<p><\/p>)+$/, '');
