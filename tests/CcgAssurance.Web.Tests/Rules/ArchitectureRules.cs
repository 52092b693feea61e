using System.Reflection;
using System.Text.RegularExpressions;
using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing;

namespace CcgAssurance.Web.Tests.Rules;

public sealed partial class ArchitectureRules
{
    private static readonly Assembly Domain = typeof(Actor).Assembly;
    private static readonly Assembly Data = typeof(AssuranceDbContext).Assembly;

    [Fact]
    public void Domain_needs_nothing_but_the_base_library() =>
        Assert.All(References(Domain), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Fact]
    public void Data_does_not_know_reporting_or_the_web() =>
        Assert.DoesNotContain(References(Data), name => name is "CcgAssurance.Reporting" or "CcgAssurance.Web");

    [Fact]
    public void Reporting_does_not_know_data_or_the_web()
    {
        var project = File.ReadAllText(Repository.PathOf("src/CcgAssurance.Reporting/CcgAssurance.Reporting.csproj"));

        Assert.Contains("CcgAssurance.Domain.csproj", project, StringComparison.Ordinal);
        Assert.DoesNotContain("CcgAssurance.Data.csproj", project, StringComparison.Ordinal);
        Assert.DoesNotContain("EntityFrameworkCore", project, StringComparison.Ordinal);
        Assert.DoesNotContain("AspNetCore", project, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_reads_the_servers_clock_but_through_the_time_provider()
    {
        foreach (var (path, text) in Repository.Sources("src", "*.cs", "*.cshtml"))
        {
            Assert.False(ClockRead().IsMatch(text), $"{path} reads the clock directly. Take a TimeProvider, or the actor's moment.");
        }
    }

    [Fact]
    public void No_view_carries_an_inline_script_or_style_or_raw_html()
    {
        foreach (var (path, text) in Repository.Sources("src/CcgAssurance.Web", "*.cshtml"))
        {
            Assert.False(Inline().IsMatch(text), $"{path} has an inline script, an inline style or raw HTML, which the content security policy forbids.");
        }
    }

    [Fact]
    public void Nothing_writes_past_the_history()
    {
        foreach (var (path, text) in Repository.Sources("src", "*.cs").Where(file => !file.Path.Contains("/Migrations/", StringComparison.Ordinal)))
        {
            Assert.False(BulkWrite().IsMatch(text), $"{path} writes in bulk or in raw SQL, which no history and no version would notice.");
        }
    }

    [Fact]
    public void Every_search_matches_a_pattern_that_is_cut_and_escaped()
    {
        var searches = Repository.Sources("src", "*.cs").Where(file => file.Text.Contains("Functions.Like(", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(searches);
        Assert.All(searches, file =>
        {
            Assert.Contains("LikePattern.Containing", file.Text, StringComparison.Ordinal);
            Assert.Equal(LikeCall().Count(file.Text), PatternCall().Count(file.Text));
        });
    }

    [Fact]
    public void Nothing_begins_a_transaction_that_could_not_be_done_again() => Assert.All(
        Repository.Sources("src", "*.cs").Where(file => file.Text.Contains("BeginTransaction", StringComparison.Ordinal)),
        file => Assert.Equal("AssuranceDbContext", Path.GetFileNameWithoutExtension(file.Path)));

    [Fact]
    public void No_test_asserts_inside_an_async_lambda_that_nobody_awaits()
    {
        foreach (var (path, text) in Repository.Sources("tests", "*.cs"))
        {
            Assert.False(LostAssertion().IsMatch(text), $"{path} hands an async lambda to Assert.All, which does not wait for it.");
        }
    }

    [Fact]
    public void No_view_decides_by_the_name_of_a_role()
    {
        foreach (var (path, text) in Repository.Sources("src/CcgAssurance.Web/Features", "*.cshtml"))
        {
            Assert.False(text.Contains("Role.", StringComparison.Ordinal) && !text.Contains("Role.Name()", StringComparison.Ordinal), $"{path} names a role. Ask for a permission.");
        }
    }

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex ClockRead();

    [GeneratedRegex(@"\b(ExecuteUpdate|ExecuteDelete|ExecuteSql|FromSql|SqlQuery)\w*\(")]
    private static partial Regex BulkWrite();

    [GeneratedRegex(@"Functions\.Like\(")]
    private static partial Regex LikeCall();

    [GeneratedRegex(@"Functions\.Like\(.*, pattern, LikePattern\.Escape\)")]
    private static partial Regex PatternCall();

    [GeneratedRegex(@"Assert\.All\([^;]*?async ")]
    private static partial Regex LostAssertion();

    [GeneratedRegex(@"\sstyle=|<style|<script(?![^>]*\ssrc=)|\son\w+=""|Html\.Raw|RenderInlineStyles")]
    private static partial Regex Inline();
}
