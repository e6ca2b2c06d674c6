using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests.Contacts;

/// <summary>Answers of the contact API as a test writes them down, and the directory that comes of them.</summary>
internal static class Answers
{
    public const string Outsider = "wmQrTx9gAAkP3sVb7Yh2LmNcDeFgHiJk";

    public static Stream Stream(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    /// <summary>An answer without error.</summary>
    public static string Ok(string members) => $$"""{"errcode":0,"errmsg":"ok",{{members}}}""";

    public static string Users(params string[] users) => Ok($"\"userlist\":[{string.Join(',', users)}]");

    public static string Departments(params string[] departments) => Ok($"\"department\":[{string.Join(',', departments)}]");

    public static string Department(int id, string name, int parent) => $$"""{"id":{{id}},"name":"{{name}}","name_en":"","department_leader":["A"],"parentid":{{parent}},"order":1}""";

    public static string Group(string members, string id = "wrA", string name = "客户群") =>
        Ok($$""" "group_chat":{"chat_id":"{{id}}","name":"{{name}}","owner":"A","create_time":1572505490,"notice":"请勿外传","member_list":[{{members}}],"admin_list":[{"userid":"A"}]} """);

    public static WeComDirectory Directory(params string[] answers) => Directory(out _, answers);

    /// <summary>The directory of some answers, which lie in files a.json, b.json …</summary>
    public static WeComDirectory Directory(out IReadOnlyList<string> notes, params string[] answers) => Book(answers).ToDirectory(out notes);

    public static IReadOnlyList<string> Faults(params string[] answers) => Assert.Throws<DirectoryFormatException>(() => Book(answers).ToDirectory(out _)).Faults;

    public static ContactDirectory Book(params string[] answers)
    {
        var directory = new ContactDirectory();
        for (var i = 0; i < answers.Length; i++) directory.Read(Stream(answers[i]), $"{(char)('a' + i)}.json");
        return directory;
    }

    public static Participant Person(this WeComDirectory directory, string id) =>
        directory.People.TryGetParticipant(id, out var person) ? person : throw new KeyNotFoundException(id);

    public static Conversation Room(this WeComDirectory directory, string id) =>
        directory.People.TryGetConversation(id, out var room) ? room : throw new KeyNotFoundException(id);
}
