const { app, shell } = require('electron');

app.on('web-contents-created', (created, contents) => {
  contents.setWindowOpenHandler(({ url }) => {
    // ruleid: js-electron-opens-any-address
    shell.openExternal(url);
    return { action: 'deny' };
  });
});

import { ipcMain, shell } from 'electron';

export function register(): void {
  ipcMain.handle('open-link', async (event, address: string) => {
    // ruleid: js-electron-opens-any-address
    await shell.openExternal(address);
  });
}

const { contextBridge, shell } = require('electron');

contextBridge.exposeInMainWorld('links', {
  // ruleid: js-electron-opens-any-address
  open: (address) => shell.openExternal(address),
});
