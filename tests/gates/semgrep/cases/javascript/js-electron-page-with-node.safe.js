const window1 = new BrowserWindow({ width: 800, webPreferences: { preload, contextIsolation: true, sandbox: true } });
const window2 = new BrowserWindow({ webPreferences: { nodeIntegration: false } });
