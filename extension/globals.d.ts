/** True in the BACKGROUNDER_TEST build only: an open shadow root and performance marks. */
declare const __TEST__: boolean;
