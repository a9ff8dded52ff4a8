import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import path from 'node:path';
import { connect } from 'node:tls';
import { chromium, type Browser } from 'playwright-core';

const browserFinder = path.resolve(__dirname, '../../../scripts/findBrowser.mjs');

/**
 * Headless Chromium of this machine, or what stands for it; `CHROMIUM` names another. It may call nobody but the workbench.
 *
 * @param server the address of a server of ours whose certificate it trusts: it keeps the files, and the compiled
 *   scripts, only of servers that it trusts
 */
export async function startBrowser(server?: string): Promise<Browser> {
  return chromium.launch({
    executablePath: execFileSync(process.execPath, [browserFinder], { encoding: 'utf8' }).trim(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(server === undefined
        ? []
        : [`--ignore-certificate-errors-spki-list=${await keyOf(new URL(server))}`]),
    ],
  });
}

/** The hash of the key in a server's certificate, as Chromium wants it. */
function keyOf({ hostname, port }: URL): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(
      { host: hostname, port: Number(port), servername: hostname, rejectUnauthorized: false },
      () => {
        const { publicKey } = new X509Certificate(socket.getPeerCertificate().raw);
        socket.destroy();
        const key = publicKey.export({ type: 'spki', format: 'der' });
        resolve(createHash('sha256').update(key).digest('base64'));
      },
    );
    socket.once('error', reject);
  });
}
