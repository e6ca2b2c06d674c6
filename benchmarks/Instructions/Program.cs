using System.Globalization;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.Benchmarks.Chat;

// Judges the clean messages of a set so many times and prints how many characters they have. A program that counts instructions watches it.
var (set, mode, rounds) = (args[0], args[1], int.Parse(args[2], CultureInfo.InvariantCulture));
var engine = PolicyBuilder.CreateDefault().Build();
var folder = ChatSets.FindFolder();
var texts = ChatSets.Read(folder).Single(candidate => candidate.Name == set).Texts;
Message[] messages = [.. WorkMessages.Of(texts).Where(message => engine.Evaluate(message).Findings.Count == 0)];
var decisions = new PolicyDecision[messages.Length];
for (var round = 0; round < rounds; round++)
{
    if (mode == "batch")
    {
        engine.Screen(messages, decisions);
        continue;
    }

    for (var at = 0; at < messages.Length; at++) decisions[at] = engine.Evaluate(messages[at]);
}

Console.WriteLine(ChatSets.Origin(folder));
Console.WriteLine(messages.Sum(message => (long)message.Text.Length));
