using System.Text;
using ArchiveScreening;

namespace WeChatPolicy.Rules.Tool.Tests;

/// <summary>A run of the tool without its process, in a folder of its own, with what it wrote.</summary>
internal sealed class ToolRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tool-");

    public string Folder => _folder.FullName;

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public IReadOnlyList<string> Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public int Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = ToolProgram.Run(args, new ScreeningHost
        {
            Out = output,
            Error = error,
            OpenStandardInput = () => throw new InvalidOperationException("Standard input was opened."),
            CurrentDirectory = Folder,
        });
        (Output, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(Folder, name), text, new UTF8Encoding(false));
        return name;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
