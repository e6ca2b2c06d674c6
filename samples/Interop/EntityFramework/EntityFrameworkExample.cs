using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interop.EntityFramework;

/// <summary>Two posts, one of which is changed afterwards.</summary>
internal static class EntityFrameworkExample
{
    public static async Task RunAsync(TextWriter output)
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();

        // <context>
        var options = new DbContextOptionsBuilder<ChatContext>()
            .UseSqlite(connection)
            .AddInterceptors(new ScreeningInterceptor(Company.Engine))
            .Options;
        // </context>

        await using var context = new ChatContext(options);
        await context.Database.EnsureCreatedAsync();

        context.AddRange(Post("p1", "下午三点评审，资料在会议室"), Post("p2", "登录密码：Qm7#kd29x"));
        await context.SaveChangesAsync();
        await PrintAsync("written", context, output);

        (await context.Posts.SingleAsync(post => post.Id == "p2")).Text = "密码已私下重置，请重新登录";
        await context.SaveChangesAsync();
        await PrintAsync("changed", context, output);
    }

    internal static ChatPost Post(string id, string text) => new()
    {
        Id = id,
        RoomId = "room-7",
        SenderId = "zhang.wei",
        SentAt = new DateTimeOffset(2026, 5, 12, 9, 30, 0, TimeSpan.FromHours(8)),
        Text = text,
    };

    private static async Task PrintAsync(string when, ChatContext context, TextWriter output)
    {
        foreach (var post in await context.Posts.AsNoTracking().OrderBy(post => post.Id).ToListAsync()) await output.WriteLineAsync($"{when}: {post.Id} {post.State}");
        foreach (var finding in await context.Findings.AsNoTracking().OrderBy(finding => finding.Id).ToListAsync()) await output.WriteLineAsync($"  {finding.FactId} {finding.RuleId} {finding.Enforcement}");
    }
}
