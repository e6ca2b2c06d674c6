using System.Text.Json;

namespace ArchiveScreening.Tests;

/// <summary>Lines of an archive.</summary>
internal static class ArchiveLines
{
    private const long Morning = 1_772_413_200_000;
    private static readonly string[] s_recipients = ["li.na"];

    /// <summary>A text in a work group.</summary>
    public static string Text(string id, string text, string from = "zhang.wei", string room = "wr-sales", long at = Morning) =>
        JsonSerializer.Serialize(new { msgid = id, action = "send", from, tolist = s_recipients, roomid = room, msgtime = at, msgtype = "text", text = new { content = text } });

    /// <summary>Some messages, one in ten with a finding.</summary>
    public static IEnumerable<string> Many(int count) =>
        Enumerable.Range(0, count).Select(i => Text($"m{i}", i % 10 == 0 ? $"number {i}, review it" : $"number {i}", at: Morning + (i * 60_000L)));
}
