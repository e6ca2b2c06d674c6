using System.CommandLine;
using ArchiveScreening;

namespace WeChatPolicy.Rules.Tool;

/// <summary>What the three commands that check files have in common.</summary>
internal static class CheckCommand
{
    /// <summary>Makes a command that checks files.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it checks.</param>
    /// <param name="host">What the program touches.</param>
    /// <param name="beside">An option that names a file beside those that are checked.</param>
    /// <param name="check">The check: the files, and the file beside them.</param>
    public static Command Of(string name, string description, ScreeningHost host, Option<string> beside, Func<IReadOnlyList<string>, string?, CheckResult> check)
    {
        var files = new Argument<string[]>("file") { Description = "The files.", Arity = ArgumentArity.OneOrMore, HelpName = "FILE" };
        files.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError("A file needs a name");
        });
        var json = new Option<bool>("--json") { Description = "Print the result as one JSON object on stdout: ok, faults (file, line, what), warnings, read." };
        var command = new Command(name, description) { files, beside, json };
        command.SetAction(parsed => CheckReport.Write(host, check(parsed.GetRequiredValue(files), parsed.GetValue(beside)), parsed.GetValue(json)));
        return command;
    }
}
