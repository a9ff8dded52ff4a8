import { expose } from 'comlink';
import { announceReady } from '../../../workers/announceReady';
import { replyTo } from './taskReply';

/** Runs in a worker: answers one task at a time, away from the pane and the cells. */
expose({ replyTo });
announceReady();
