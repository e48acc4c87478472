import path from 'path';

export default ({ env }: any) => ({
	connection: {
		client: 'sqlite',
		connection: { filename: (path.join(__dirname, '..', env('F', 'data.db')) as string) },
	},
});
