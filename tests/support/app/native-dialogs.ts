import type { ElectronApplication } from '@playwright/test';

/**
 * Answers the system's own dialogs, the one thing that no test can click: from now on each gives these paths, and
 * with none it is as if the person had pressed Cancel.
 */
export async function chooseInDialogs(electron: ElectronApplication, ...paths: readonly string[]): Promise<void> {
  await electron.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
  }, paths as string[]);
}
