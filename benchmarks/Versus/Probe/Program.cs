using System.Globalization;
using WeChatPolicy.Rules.Benchmarks.Measuring;

// The same program is built against each of two revisions of the library. It stays alive and answers one line for each line it is given:
//   clean SET FILE    which messages of the set have no finding: writes their places, one a line
//   use SET FILE      the messages of the set that are measured from here on
//   prepare ROW       "ready", or "absent" where this revision has nothing to measure there
//   run ROW           one figure of the row; less is better
var inputs = new Inputs(args is ["--data", var folder] ? folder : null);
var rows = new Dictionary<string, Func<double>>(StringComparer.Ordinal);
while (Console.ReadLine() is { } line)
{
    try
    {
        Console.WriteLine(Answer(line.Split(' ', 3)));
    }
    catch (Exception fault) when (fault is not OutOfMemoryException)
    {
        Console.WriteLine($"fault {fault.GetType().Name}: {fault.Message}".ReplaceLineEndings(" "));
    }
}

string Answer(string[] words)
{
    switch (words)
    {
        case ["clean", var set, var file]:
            File.WriteAllLines(file, inputs.CleanPlaces(set).Select(place => place.ToString(CultureInfo.InvariantCulture)));
            return "done";
        case ["use", var set, var file]:
            inputs.Use(set, [.. File.ReadLines(file).Select(place => int.Parse(place, CultureInfo.InvariantCulture))]);
            return "done";
        case ["prepare", var row]:
            if (Rows.Prepare(row, inputs) is not { } measure) return "absent";
            rows[row] = measure;
            return "ready";
        case ["run", var row]:
            return rows[row]().ToString("R", CultureInfo.InvariantCulture);
        default:
            throw new ArgumentException($"'{string.Join(' ', words)}' is no line that the probe knows.");
    }
}
