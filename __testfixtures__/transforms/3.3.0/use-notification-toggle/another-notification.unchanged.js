import { notification } from 'antd';

notification.error({ message: 'failed' });
this.strapi.notification.error('failed');
