import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import CompressionPlugin from 'compression-webpack-plugin';
import CssMinimizerPlugin from 'css-minimizer-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
/** Libraries of the engine for which a module of ours stands in, which itself imports the library. */
const standIns = [
  { request: /^numfmt$/, module: path.join(here, 'browser/grid/rememberedNumfmt.ts') },
  { request: /^rxjs(?:\/operators)?$/, module: path.join(here, 'browser/grid/restingBuffers.ts') },
];

const compressed = { test: /\.(?:js|css)$/, threshold: 4096 };

/** The workbench's own page. It is built apart from the add-in, which it loads as built and unchanged. */
export default (_env, argv = {}) => {
  const production = argv.mode !== 'development';
  return {
    name: 'workbench',
    mode: production ? 'production' : 'development',
    context: root,
    entry: { workbench: './src/workbench/browser/main.tsx' },
    output: {
      path: path.join(root, 'build/workbench'),
      filename: '[name].[contenthash:8].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      publicPath: '/workbench/',
      clean: true,
    },
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.svg$/, type: 'asset/source' },
      ],
    },
    plugins: [
      ...standIns.map(
        ({ request, module }) =>
          new webpack.NormalModuleReplacementPlugin(request, (resource) => {
            if (resource.contextInfo.issuer !== module) resource.request = module;
          }),
      ),
      // Once at build time instead of at each request; the best of Brotli would take a minute for a few per cent.
      ...(production
        ? [
            new CompressionPlugin({ ...compressed, algorithm: 'gzip', filename: '[path][base].gz' }),
            new CompressionPlugin({
              ...compressed,
              algorithm: 'brotliCompress',
              compressionOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } },
              filename: '[path][base].br',
            }),
          ]
        : []),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new HtmlWebpackPlugin({
        template: path.join(here, 'browser/index.html'),
        filename: 'index.html',
        scriptLoading: 'defer',
        templateParameters: ({ namedChunkGroups }) => ({
          early: [...namedChunkGroups.get('session').getFiles()].map((file) => ({
            href: `/workbench/${file}`,
            as: file.endsWith('.css') ? 'style' : 'script',
          })),
        }),
      }),
    ],
    optimization: {
      minimizer: [new EsbuildPlugin({ target: 'es2022' }), new CssMinimizerPlugin()],
    },
    // The spreadsheet engine is large and stays on this machine: its size is no warning.
    performance: { hints: false },
    cache: { type: 'filesystem', cacheDirectory: path.join(root, '.cache/webpack-workbench') },
    stats: 'errors-warnings',
  };
};
