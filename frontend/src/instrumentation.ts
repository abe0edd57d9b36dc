/** Next calls this once when the server starts: a house with a missing variable stops here and says which. */
export async function register(): Promise<void> {
  // Written out by Next at build time: it also builds this file for its edge runtime, which this house does not use.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { noteClients } = await import('./surroundings/noteClients');
  const { outliveFullDisk } = await import('./surroundings/outliveFullDisk');
  noteClients();
  outliveFullDisk();
}
