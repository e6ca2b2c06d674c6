using System.Text;
using Interop;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Examples.RunAsync(args, Console.Out, Console.Error);
