import { render } from 'preact';
import { showAppearance } from '../platform/appearance.ts';
import { Welcome } from './welcome.tsx';

const root = document.getElementById('root');
showAppearance(document.documentElement, 'welcomePage');
if (root) render(<Welcome />, root);
