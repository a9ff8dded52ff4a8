import { Host, type BatchReport, type HostMessage, type HostReply } from '../../protocol/host';
import type { HostFiles } from '../../protocol/documentCopies';
import type { HostWorkbook } from '../../workbook/hostWorkbook';
import type { Language } from '../language';
import { PaneChannel } from './paneChannel';

export interface PaneConnectionOptions {
  readonly frame: HTMLIFrameElement;
  readonly workbook: HostWorkbook;
  readonly language: Language;
  readonly onBatch: (report: BatchReport) => void;
  /** Hears of a request that this host does not know at all. */
  readonly onUnknown: (error: unknown) => void;
  /** The add-in shows or hides its pane. */
  readonly onShowPane: (isShown: boolean) => void;
  readonly onLeavePane: (direction: 'forward' | 'backward') => void;
  readonly files: HostFiles;
}

/** One loaded add-in page and the host that answers it. A page that is loaded anew gets a new connection. */
export class PaneConnection {
  readonly host: Host;
  private readonly channel: PaneChannel;

  constructor({ frame, onUnknown, ...hostOptions }: PaneConnectionOptions) {
    this.channel = new PaneChannel(frame, async (text) => {
      const message = readMessage(text);
      if (message === undefined) return undefined;
      try {
        return JSON.stringify(await this.host.handle(message));
      } catch (error) {
        onUnknown(error);
        return JSON.stringify(refusal(message));
      }
    });
    this.host = new Host(hostOptions, (reply) => this.channel.post(JSON.stringify(reply)));
  }

  close(): void {
    this.channel.close();
    this.host.dispose();
  }
}

/** office.js's own number for a call that the host does not support. */
const unsupported = 5000;

function refusal({ _actionName, _conversationId, _correlationId }: HostMessage): HostReply {
  return {
    _messageType: 1,
    _actionName,
    _conversationId,
    _correlationId,
    _errorCode: 0,
    _responseType: 0,
    _data: { Version: 1, Error: unsupported },
    _serializerVersion: 1,
  };
}

/** A request of office.js; the page may send other messages, which are not for the host. */
function readMessage(text: string): HostMessage | undefined {
  try {
    const message: unknown = JSON.parse(text);
    return isRequest(message) ? message : undefined;
  } catch {
    return undefined;
  }
}

function isRequest(message: unknown): message is HostMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    '_actionName' in message &&
    typeof message._actionName === 'string' &&
    '_correlationId' in message
  );
}
