import { Node } from '@tiptap/core';

export interface PictureOptions {
  /** Where the panel is shown a picture of this name. */
  addressOf(picture: string): string;
}

/** A picture of the article, by its name, with what it shows in words. */
export const PictureNode = Node.create<PictureOptions>({
  name: 'picture',
  group: 'block',
  draggable: true,
  addOptions: () => ({ addressOf: () => '' }),
  addAttributes: () => ({
    picture: { default: null, parseHTML: (element: HTMLElement) => element.dataset.picture ?? null, renderHTML: () => ({}) },
    alt: { default: '', renderHTML: () => ({}) },
  }),
  parseHTML: () => [{ tag: 'img[data-picture]' }],
  renderHTML: ({ node }) => ['img', { 'data-picture': String(node.attrs.picture), alt: String(node.attrs.alt) }],
  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('img');
      dom.src = this.options.addressOf(String(node.attrs.picture));
      dom.alt = String(node.attrs.alt);
      return { dom };
    };
  },
});
