// ok: js-electron-opens-any-address
const { app, shell } = require('electron');

app.on('web-contents-created', (created, contents) => {
  contents.setWindowOpenHandler(({ url }) => {
    if (url.startsWith('https://')) shell.openExternal(url);
    return { action: 'deny' };
  });
});

// ok: js-electron-opens-any-address
import { ipcMain, shell } from 'electron';

const HELP = 'https://example.com/help';

export function register(): void {
  ipcMain.handle('open-help', async () => {
    await shell.openExternal(HELP);
  });
}

// ok: js-electron-opens-any-address
import { ipcMain, shell } from 'electron';

const HOSTS = new Set(['example.com', 'docs.example.com']);

export function register(): void {
  ipcMain.handle('open-link', async (event, address: string) => {
    const url = new URL(address);
    if (url.protocol !== 'https:' || !HOSTS.has(url.hostname)) return;
    await shell.openExternal(address);
  });
}

// ok: js-electron-opens-any-address
const { contextBridge, shell } = require('electron');

contextBridge.exposeInMainWorld('links', {
  openHelp: () => shell.openExternal('https://example.com/help'),
});
