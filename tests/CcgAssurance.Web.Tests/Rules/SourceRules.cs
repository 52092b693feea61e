using System.Text.RegularExpressions;
using CcgAssurance.Testing;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>What no source may say. Each rule takes files and answers with the paths of those that break it.</summary>
public sealed partial class SourceRules
{
    /// <summary>What counts tries and ends log-ins in one statement that can lose no other: none of it is a record with a history.</summary>
    private static readonly string[] WithoutHistory =
        ["LogInGuard.cs", "SessionStore.cs", "AuthenticatorCodes.cs", "FirstAdministrator.cs", "SetUpHandler.cs"];

    [Fact]
    public void Nothing_reads_the_servers_clock_but_through_the_time_provider() =>
        Violations.None(Saying(ClockRead(), Repository.Sources("src", "*.cs", "*.cshtml")));

    [Theory]
    [InlineData("var now = DateTime.Now;")]
    [InlineData("return DateTimeOffset.UtcNow.AddDays(1);")]
    [InlineData("@DateTime.Today")]
    public void A_look_at_the_clock_is_found(string planted) => Assert.Single(Saying(ClockRead(), Only(planted)));

    [Fact]
    public void No_view_carries_an_inline_script_or_style_or_raw_html_which_the_content_security_policy_forbids() =>
        Violations.None(Saying(Inline(), Repository.Sources("src/CcgAssurance.Web", "*.cshtml")));

    [Theory]
    [InlineData("<p style=\"color: red\">")]
    [InlineData("<style>")]
    [InlineData("<script>go()</script>")]
    [InlineData("<script type=\"module\">go()</script>")]
    [InlineData("<button onclick=\"go()\">")]
    [InlineData("@Html.Raw(Model.Text)")]
    [InlineData("@RenderInlineStyles()")]
    public void An_inline_script_or_style_or_raw_html_is_found(string planted) => Assert.Single(Saying(Inline(), Only(planted)));

    [Fact]
    public void A_script_from_a_file_passes() =>
        Violations.None(Saying(Inline(), Only("<script type=\"module\" src=\"~/js/site.js\"></script>")));

    [Fact]
    public void Nothing_writes_past_the_history() => Violations.None(Saying(
        BulkWrite(),
        Repository.Sources("src", "*.cs")
            .Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal))
            .Where(file => !WithoutHistory.Any(name => file.Path.EndsWith($"/{name}", StringComparison.Ordinal)))));

    [Theory]
    [InlineData("await db.Ccgs.ExecuteDeleteAsync();")]
    [InlineData("db.Ccgs.ExecuteUpdate(set => set);")]
    [InlineData("db.Database.ExecuteSqlRaw(sql);")]
    [InlineData("db.Ccgs.FromSqlInterpolated(sql);")]
    [InlineData("db.Database.SqlQueryRaw(sql);")]
    public void A_write_in_bulk_or_raw_SQL_is_found(string planted) => Assert.Single(Saying(BulkWrite(), Only(planted)));

    [Fact]
    public void Every_search_matches_a_pattern_that_is_cut_and_escaped()
    {
        var sources = Repository.Sources("src", "*.cs").ToList();

        Assert.Contains(sources, file => LikeCall().IsMatch(file.Text));
        Violations.None(SearchingUnescaped(sources));
    }

    [Theory]
    [InlineData("var pattern = LikePattern.Containing(words); db.Ccgs.Where(ccg => EF.Functions.Like(ccg.Name, pattern));")]
    [InlineData("var pattern = '%' + words; db.Ccgs.Where(ccg => EF.Functions.Like(ccg.Name, pattern, LikePattern.Escape));")]
    [InlineData("LikePattern.Containing(words); EF.Functions.Like(ccg.Name, words, LikePattern.Escape);")]
    public void A_search_by_what_was_typed_is_found(string planted) => Assert.Single(SearchingUnescaped(Only(planted)));

    [Fact]
    public void Only_the_context_begins_a_transaction_because_it_must_be_done_again_after_a_passing_fault() => Violations.None(Saying(
        Transaction(),
        Repository.Sources("src", "*.cs").Where(file => Path.GetFileName(file.Path) != "AssuranceDbContext.cs")));

    [Theory]
    [InlineData("await using var transaction = await db.Database.BeginTransactionAsync();")]
    [InlineData("db.Database.BeginTransaction(IsolationLevel.Serializable);")]
    public void A_transaction_is_found(string planted) => Assert.Single(Saying(Transaction(), Only(planted)));

    [Fact]
    public void No_test_asserts_inside_an_async_lambda_that_nobody_awaits() =>
        Violations.None(Saying(LostAssertion(), Repository.Sources("tests", "*.cs")));

    [Theory]
    [InlineData("(rows, async row => Assert.True(await row.IsDoneAsync()));")]
    [InlineData("(\n    Rows(of: 3),\n    async row => { });")]
    public void An_assertion_that_nobody_awaits_is_found(string planted) =>
        Assert.Single(Saying(LostAssertion(), Only($"{nameof(Assert)}.All{planted}")));

    [Fact]
    public void No_view_decides_by_the_name_of_a_role_in_place_of_a_permission() =>
        Violations.None(Saying(RoleName(), Repository.Sources("src/CcgAssurance.Web/Features", "*.cshtml")));

    [Theory]
    [InlineData("@if (Model.Role == Role.CcgLead) { <p>@Model.Role.Name()</p> }")]
    [InlineData("@if (Model.Actor.Role is People.Role.Administrator)")]
    public void A_view_that_names_a_role_is_found(string planted) => Assert.Single(Saying(RoleName(), Only(planted)));

    [Fact]
    public void No_address_is_made_from_the_host_that_a_request_names() => Violations.None(Saying(
        NamedHost(),
        // It compares the page from which a form came with the host, and makes nothing of it.
        Repository.Sources("src/CcgAssurance.Web", "*.cs", "*.cshtml")
            .Where(file => !file.Path.EndsWith("ErrorController.cs", StringComparison.Ordinal))));

    [Theory]
    [InlineData("$\"{Request.Scheme}://{Request.Host}/calendar\"")]
    [InlineData("@Context.Request.Host")]
    [InlineData("var here = request.GetDisplayUrl();")]
    [InlineData("links.GetUriByName(http, name);")]
    [InlineData("Url.Action(name, null, null, Request.Scheme)")]
    [InlineData("Url.Link(name, null)")]
    [InlineData("context.Response.Redirect(context.RedirectUri);")]
    public void An_address_made_from_the_request_is_found(string planted) => Assert.Single(Saying(NamedHost(), Only(planted)));

    private static IEnumerable<string> Saying(Regex forbidden, IEnumerable<(string Path, string Text)> files) =>
        files.Where(file => forbidden.IsMatch(file.Text)).Select(file => file.Path);

    private static IEnumerable<string> SearchingUnescaped(IEnumerable<(string Path, string Text)> files) =>
        from file in files
        let searches = LikeCall().Count(file.Text)
        where searches > 0
        where PatternCall().Count(file.Text) != searches || !file.Text.Contains("LikePattern.Containing", StringComparison.Ordinal)
        select file.Path;

    private static (string Path, string Text)[] Only(string text) => [("planted", text)];

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex ClockRead();

    [GeneratedRegex(@"\b(ExecuteUpdate|ExecuteDelete|ExecuteSql|FromSql|SqlQuery)\w*\(")]
    private static partial Regex BulkWrite();

    [GeneratedRegex(@"\bRequest\.(Host|Scheme)\b|\.Get(Display|Encoded)Url\(|\bGetUriBy\w+\(|\bUrl\.Link\(|Redirect\(context\.RedirectUri\)")]
    private static partial Regex NamedHost();

    [GeneratedRegex(@"Functions\.Like\(")]
    private static partial Regex LikeCall();

    [GeneratedRegex(@"Functions\.Like\(.*, pattern, LikePattern\.Escape\)")]
    private static partial Regex PatternCall();

    [GeneratedRegex(@"\bBeginTransaction")]
    private static partial Regex Transaction();

    [GeneratedRegex(@"Assert\.All\([^;]*?async ")]
    private static partial Regex LostAssertion();

    [GeneratedRegex(@"\bRole\.(?!Name\(\))[A-Z]")]
    private static partial Regex RoleName();

    [GeneratedRegex(@"\sstyle=|<style|<script(?![^>]*\ssrc=)|\son\w+=""|Html\.Raw|RenderInlineStyles")]
    private static partial Regex Inline();
}
