using Interop.EntityFramework;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interop.Tests;

public sealed class EntityFrameworkTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public EntityFrameworkTests()
    {
        _connection.Open();
        using var context = Open();
        context.Database.EnsureCreated();
    }

    public void Dispose() => _connection.Dispose();

    [Theory]
    [InlineData("登录密码：Qm7#kd29x", "Held", "3.1.1/password-disclosure")]
    [InlineData("你这个傻逼", "UnderReview", "2.2.4/personal-attack")]
    [InlineData("下午三点评审，资料在会议室", "Visible", "")]
    [InlineData("", "Visible", "")]
    [InlineData("密码请按制度定期更换", "Visible", "")]
    public void A_post_is_saved_with_its_state_and_its_findings(string text, string state, string rule)
    {
        using (var context = Open())
        {
            context.Add(EntityFrameworkExample.Post("p1", text));
            context.SaveChanges();
        }

        using var read = Open();
        Assert.Equal(state, read.Posts.Single().State.ToString());
        if (rule.Length == 0) Assert.Empty(read.Findings);
        else Assert.Contains(read.Findings, finding => finding.RuleId == rule && finding.FactId == "p1/1");
    }

    [Fact]
    public async Task Saving_that_failed_and_is_tried_again_counts_once()
    {
        await using var context = Open();
        context.Add(EntityFrameworkExample.Post("p1", "登录密码：Qm7#kd29x"));
        await BreakAsync("CREATE TRIGGER broken BEFORE INSERT ON Posts BEGIN SELECT RAISE(ABORT, 'full'); END");
        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(TestContext.Current.CancellationToken));
        await using (var read = Open()) Assert.Empty(read.Findings);
        await BreakAsync("DROP TRIGGER broken");

        await context.SaveChangesAsync(TestContext.Current.CancellationToken);

        await using var after = Open();
        Assert.Equal((1, "Held"), (after.Posts.Single().Revision, after.Posts.Single().State.ToString()));
        Assert.Single(after.Findings);
    }

    [Fact]
    public void A_changed_text_is_screened_again_and_what_was_found_before_stays_on_record()
    {
        using var context = Open();
        context.Add(EntityFrameworkExample.Post("p1", "登录密码：Qm7#kd29x"));
        context.SaveChanges();
        context.Posts.Single().Text = "请看公告";
        context.SaveChanges();
        context.Posts.Single().Text = "登录密码：Qm7#kd29x";
        context.SaveChanges();

        using var read = Open();
        Assert.Equal((3, "Held"), (read.Posts.Single().Revision, read.Posts.Single().State.ToString()));
        Assert.Equal(["p1/1", "p1/3"], read.Findings.Select(finding => finding.FactId).Order().ToArray());
    }

    [Fact]
    public void A_change_of_anything_else_screens_nothing()
    {
        using var context = Open();
        context.Add(EntityFrameworkExample.Post("p1", "登录密码：Qm7#kd29x"));
        context.SaveChanges();
        context.Posts.Single().RoomId = "room-8";
        context.SaveChanges();

        Assert.Equal(1, context.Posts.Single().Revision);
        Assert.Single(context.Findings);
    }

    [Fact]
    public void No_column_of_a_finding_holds_what_somebody_wrote()
    {
        using var context = Open();
        context.Add(EntityFrameworkExample.Post("p1", "登录密码：Qm7#kd29x"));
        context.SaveChanges();

        var columns = context.Findings.AsEnumerable().SelectMany(finding => context.Entry(finding).CurrentValues.Properties.Select(property => $"{context.Entry(finding).CurrentValues[property]}"));
        Assert.All(columns, column => Assert.DoesNotContain("Qm7", column, StringComparison.Ordinal));
    }

    private ChatContext Open() => new(new DbContextOptionsBuilder<ChatContext>().UseSqlite(_connection).AddInterceptors(new ScreeningInterceptor(Company.Engine)).Options);

    private async Task BreakAsync(string sql)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
