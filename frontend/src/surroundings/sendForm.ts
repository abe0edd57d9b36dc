/**
 * Sends a form and tells how much of it has gone, from 0 to 1, which `fetch` cannot. Answers what came back, null where
 * nothing did, nothing that could be read, or it was stopped.
 */
export function sendForm<Answer>(address: string, content: FormData, onProgress: (sent: number) => void, stop?: AbortSignal): Promise<Answer | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('accept', 'application/json');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(request.response as Answer | null);
    request.onerror = () => resolve(null);
    request.ontimeout = () => resolve(null);
    request.onabort = () => resolve(null);
    stop?.addEventListener('abort', () => request.abort());
    request.send(content);
  });
}
