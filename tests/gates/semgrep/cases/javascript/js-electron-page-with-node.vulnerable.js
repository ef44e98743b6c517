// ruleid: js-electron-page-with-node
const window1 = new BrowserWindow({ width: 800, webPreferences: { nodeIntegration: true } });
// ruleid: js-electron-page-with-node
const window2 = new BrowserWindow({ webPreferences: { preload, contextIsolation: false } });
