const { readFileSync } = require('node:fs');
const path = require('node:path');
const CssMinimizerPlugin = require('css-minimizer-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { generateFunctionFiles } = require('./scripts/build/functionFiles.cjs');
const { drawIcons } = require('./scripts/build/icons.cjs');
const { localBaseUrl, manifestFor } = require('./scripts/build/manifest.cjs');
const { Notices } = require('./scripts/build/notices.cjs');
const { pageFor } = require('./scripts/build/page.cjs');

/**
 * Builds the add-in into dist: the page, its scripts, the functions' metadata and help, icons and the manifest.
 *
 * CLIENTELE_BASE_URL   where dist will be served from, for a production manifest (default: this machine)
 * CLIENTELE_NAMESPACE  a prefix for the functions' names (default: none, =CLV())
 * CLIENTELE_OFFICE_JS  office.js of another cloud, such as 21Vianet's (default: Microsoft's worldwide one)
 */
const baseUrl = process.env.CLIENTELE_BASE_URL || localBaseUrl;
const namespace = process.env.CLIENTELE_NAMESPACE || '';
const officeScript = process.env.CLIENTELE_OFFICE_JS || '';
const { version } = require('./package.json');

/** How the code starts workers, each of which becomes a bundle (src/workers/guardedWorker.ts). */
const workerStarts = ['../../workers', '../../../workers'].map(
  (room) => `GuardedWorker from ${room}/guardedWorker`,
);
const workerNames = ['segmentation', 'models'];

/** Adds the files that are made from other sources than scripts. */
class AddInFiles {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const watched = [
      'manifest.xml',
      'assets/icon.svg',
      'assets/segment.svg',
      'assets/explain.svg',
      'src/taskpane/taskpane.html',
    ].map((file) => path.join(__dirname, file));
    compiler.hooks.thisCompilation.tap('AddInFiles', (compilation) => {
      compilation.fileDependencies.addAll(watched);
      compilation.hooks.processAssets.tap(
        { name: 'AddInFiles', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const emit = (name, content) => compilation.emitAsset(name, new sources.RawSource(content));
          const template = readFileSync(path.join(__dirname, 'manifest.xml'), 'utf8');
          emit('manifest.xml', manifestFor(template, { baseUrl, namespace }));
          for (const { name, png } of drawIcons(path.join(__dirname, 'assets'), [
            'icon',
            'segment',
            'explain',
          ])) {
            emit(name, png);
          }
          for (const file of generateFunctionFiles(__dirname, { baseUrl, namespace })) {
            emit(file.path, file.content);
          }
        },
      );
    });
  }
}

/**
 * Lets the page read on only when the functions are there. office.js says that it is ready by itself, and Excel calls
 * functions then: a script that waits for the end of the page may come too late, and its cells show #VALUE!.
 */
class FunctionsFirst {
  apply(compiler) {
    compiler.hooks.compilation.tap('FunctionsFirst', (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTags.tap('FunctionsFirst', (data) => {
        for (const { attributes } of data.assetTags.scripts)
          if (attributes.src === 'functions.js') attributes.defer = false;
        return data;
      });
    });
  }
}

/** Only for `npm run start:excel`: a real Excel loads the add-in from here, with a certificate that it trusts. */
async function developmentServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    port: Number(new URL(localBaseUrl).port),
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: false,
    hot: false,
  };
}

module.exports = async (environment, { mode }) => {
  const isProduction = mode !== 'development';
  return {
    ...(environment.WEBPACK_SERVE ? { devServer: await developmentServer() } : {}),
    mode: isProduction ? 'production' : 'development',
    devtool: isProduction ? false : 'source-map',
    // Custom functions must answer before the pane's interface has loaded, so they are a bundle of their own.
    // What both need is loaded once, with them.
    entry: {
      functions: './src/functions/main.ts',
      taskpane: { import: './src/taskpane/main.ts', dependOn: 'functions' },
    },
    output: {
      path: path.join(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: 'chunks/[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    module: {
      parser: { javascript: { worker: workerStarts } },
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2021', jsx: 'automatic' } },
        {
          test: /\.css$/,
          use: [
            MiniCssExtractPlugin.loader,
            { loader: 'css-loader', options: { modules: { auto: true, namedExport: false } } },
          ],
        },
        { test: /\.svg$/, type: 'asset/source' },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({
        filename: '[name].css',
        chunkFilename: 'chunks/[name].[contenthash:8].css',
      }),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        templateContent: () =>
          pageFor(readFileSync(path.join(__dirname, 'src/taskpane/taskpane.html'), 'utf8'), officeScript),
        chunks: ['functions', 'taskpane'],
        chunksSortMode: 'manual',
        scriptLoading: 'defer',
      }),
      new FunctionsFirst(),
      new (require('webpack').DefinePlugin)({
        CLIENTELE_VERSION: JSON.stringify(version),
        CLIENTELE_NAMESPACE: JSON.stringify(namespace),
      }),
      new AddInFiles(),
      new Notices(),
    ],
    optimization: {
      // A worker is one file: where it starts it knows no address to load another from.
      splitChunks: {
        chunks: (chunk) => !chunk.canBeInitial() && !workerNames.includes(chunk.name),
      },
      minimizer: [new EsbuildPlugin({ target: 'es2021', legalComments: 'none' }), new CssMinimizerPlugin()],
    },
    performance: { hints: false },
  };
};
