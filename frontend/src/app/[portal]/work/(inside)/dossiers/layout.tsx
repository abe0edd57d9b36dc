export { WithToasts as default } from '@/features/workspace/WithToasts';
