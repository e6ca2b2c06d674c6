using System.Reflection;
using Docs.Tests.Pages;

namespace Docs.Tests.Code;

/// <summary>Runs a block that is a program, and gives what it prints.</summary>
internal static class BlockRun
{
    /// <summary>The block that a page says prints something, and what it says: the next block after a comment <c>prints</c>.</summary>
    public static IEnumerable<(CodeBlock Program, CodeBlock Printed)> Of(Page page)
    {
        CodeBlock? program = null;
        foreach (var block in page.Blocks)
        {
            if (block.Note == "prints") yield return (program ?? throw new InvalidDataException($"{block.Place} says what nothing before it prints."), block);
            if (block.Language == "csharp") program = block;
        }
    }

    public static string Printed(CodeBlock block)
    {
        var entry = Assembly.Load(BlockCompiler.Emit(block)).EntryPoint!;
        using var output = new StringWriter { NewLine = "\n" };
        var console = Console.Out;
        Console.SetOut(output);
        try
        {
            (entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]) as Task)?.GetAwaiter().GetResult();
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().TrimEnd('\n');
    }
}
