/**
 * Sends a form and tells how much of it has gone, from 0 to 1, which `fetch` cannot. Answers what came back, null where
 * nothing did or nothing that could be read.
 */
export function sendForm<Answer>(address: string, content: FormData, onProgress: (sent: number) => void): Promise<Answer | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(request.response as Answer | null);
    request.onerror = () => resolve(null);
    request.ontimeout = () => resolve(null);
    request.send(content);
  });
}
