import { paneAddress } from '../../../../../src/workbench/browser/addin/paneAddress';

const host = { origin: 'https://localhost:3000', pathname: '/workbench/' } as Location;
const identity = { conversationId: 'conversation', appId: 'app' };

describe('paneAddress', () => {
  // The form is the one that office.js was seen to accept (the shared runtime needs flags 3).
  it('tells office.js its host, language and flags', () => {
    const address = paneAddress('/taskpane.html', 'zh-CN', identity, host);
    expect(address).toBe(
      '/taskpane.html?_host_Info=Excel$Web$16.01$zh-CN$$$$3#&_xdm_Info=' +
        'conversation%7Capp%7Chttps%3A%2F%2Flocalhost%3A3000%2Fworkbench%2F&_serializer_version=1',
    );
  });

  it('keeps a query that the page already has', () => {
    expect(paneAddress('/taskpane.html?view=segments', 'en-US', identity, host)).toMatch(
      /^\/taskpane\.html\?view=segments&_host_Info=/,
    );
  });
});
