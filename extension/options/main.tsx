import { render } from 'preact';
import { showAppearance } from '../platform/appearance.ts';
import { Options } from './options.tsx';

const root = document.getElementById('root');
showAppearance(document.documentElement, 'optionsTitle');
if (root) render(<Options />, root);
