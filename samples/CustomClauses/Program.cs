using System.Text;
using CustomClauses;

Console.OutputEncoding = Encoding.UTF8;
return await ClausesProgram.RunAsync(args, Console.Out, Console.Error);
