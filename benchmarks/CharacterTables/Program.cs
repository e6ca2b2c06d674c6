using WeChatPolicy.Rules.CharacterTables;

// Writes the tables of src/WeChatPolicy.Rules.Text/Disguises from public character data. The same data give the same bytes.
if (args is not [var data, var target] || !Directory.Exists(data) || !Directory.Exists(target))
{
    Console.Error.WriteLine("usage: CharacterTables <datasets> <folder for the tables>   e.g. ../shared/datasets src/WeChatPolicy.Rules.Text/Disguises");
    return 1;
}

var sources = new Sources(new Datasets(data));
var ordinary = OrdinaryPairs.Read(sources);
Write("syllables.txt", Syllables.Lines(sources));
Write("splits.txt", Splits.Lines(sources, ordinary));
Write("emoji.txt", Emoji.Lines(sources));
Write("shapes.txt", Shapes.Lines(sources));
File.WriteAllBytes(Path.Combine(target, "ordinary-pairs.bin"), ordinary.Filter());
File.WriteAllBytes(Path.Combine(target, "common-pairs.bin"), CommonPairs.Read(sources));
return 0;

void Write(string name, IEnumerable<string> lines)
{
    var path = Path.Combine(target, name);
    File.WriteAllText(path, string.Concat(lines.Select(line => line + "\n")));
    Console.WriteLine($"{name}: {new FileInfo(path).Length} bytes");
}
