using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Escalations.GivenEscalation;

namespace CcgAssurance.Web.Tests.Features.Escalations;

public sealed class ListEscalationsTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Table = "Escalations";

    [Fact]
    public async Task Nobody_without_a_log_in_and_no_administrator_opens_the_register()
    {
        var administrator = await app.LogInAsync(await app.Given.UserAsync(Role.Administrator));
        foreach (var address in new[] { "/escalations", "/escalations.csv", "/escalations.xlsx" })
        {
            Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(address)).Location, StringComparison.Ordinal);
            Assert.Equal(403, (await administrator.OpenAsync(address)).Status);
        }
    }

    [Theory]
    [Rule("R192", "R198")]
    [InlineData(Role.AreaTeamLead, "unseen, put, agreed, team")]
    [InlineData(Role.AreaTeamDirector, "unseen, put, agreed, team")]
    [InlineData(Role.CcgLead, "put, agreed")]
    [InlineData(Role.IndependentMember, "put, agreed")]
    [InlineData(Role.RegionalReviewer, "put, agreed, team, region")]
    [InlineData(Role.NationalTeam, "put, agreed, team, region, nation")]
    public async Task The_area_team_sees_all_of_its_own_and_the_others_what_was_put_to_the_group(Role role, string seen)
    {
        var given = await InAsync(app);
        var word = $"Zebra{given.Ccg}";
        await given.InStageAsync(EscalationStage.View, About("unseen", word));
        await given.InStageAsync(EscalationStage.PutToCcg, About("put", word));
        await given.InStageAsync(EscalationStage.InProgress, About("agreed", word));
        await app.Given.EscalationAsync(await app.Given.CcgAsync(given.Team), answers: About("team", word));
        await app.Given.EscalationAsync(await app.Given.CcgAsync(await app.Given.AreaTeamAsync(region: given.Region)), answers: About("region", word));
        await app.Given.EscalationAsync(await app.Given.CcgAsync(), answers: About("nation", word));

        var page = await (await given.LogInAsync(role)).OpenAsync($"/escalations?q={word}");

        Assert.Equal(seen.Split(", ").Order(), SubjectsOf(page).Order());
    }

    [Theory]
    [InlineData("?status=open", "view, put, refused, agreed, late")]
    [InlineData("?status=overdue", "late")]
    [InlineData("?status=NotAgreed", "refused")]
    [InlineData("?status=InProgress", "agreed, late")]
    [InlineData("?status=Resolved", "resolved")]
    [InlineData("?domain=5", "put")]
    [InlineData("?From.Day=20&From.Month=11&From.Year=2014", "")]
    [InlineData("?To.Day=19&To.Month=11&To.Year=2014", "view, put, refused, agreed, late, resolved")]
    [InlineData("?q=refused", "refused")]
    [InlineData("?status=none&domain=9&area-team=&page=99", "view, put, refused, agreed, late, resolved")]
    public async Task It_is_narrowed_by_status_domain_day_and_text(string query, string found)
    {
        var given = await InAsync(app);
        await given.InStageAsync(EscalationStage.View, About("view"));
        await given.InStageAsync(EscalationStage.PutToCcg, About("put") with { Domains = [new(3), new(5)] });
        await given.InStageAsync(EscalationStage.NotAgreed, About("refused"));
        await given.InStageAsync(EscalationStage.InProgress, About("agreed"));
        await given.InStageAsync(EscalationStage.Resolved, About("resolved"));
        await given.OverdueAsync(About("late"));
        var visitor = await given.LogInAsync(Role.AreaTeamLead);

        var page = await visitor.OpenAsync($"/escalations{query}");

        var expected = found.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected.Order(), SubjectsOf(page).Order());
        var file = await visitor.Client.GetStringAsync($"/escalations.csv{query}", TestContext.Current.CancellationToken);
        var lines = file.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected.Length, lines.Count(line => line.Contains(given.Ccg.Value, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_is_said_at_its_field_and_no_file_is_made_of_it()
    {
        var given = await InAsync(app);
        var visitor = await given.LogInAsync(Role.AreaTeamLead);

        var page = await visitor.OpenAsync("/escalations?From.Day=31&From.Month=2&From.Year=2014");

        Assert.Equal(400, page.Status);
        Assert.Contains("First day must be a real date", page.Text, StringComparison.Ordinal);
        Assert.Equal(400, (await visitor.OpenAsync("/escalations.csv?From.Day=31&From.Month=2&From.Year=2014")).Status);
        var nothing = await visitor.OpenAsync("/escalations?q=nothing-like-this");
        Assert.Contains("No escalations match your search.", nothing.Text, StringComparison.Ordinal);
    }

    private static OpeningAnswers About(string subject, string word = "") => Sample.Opening() with { Subject = $"{word} {subject}".Trim() };

    private static IEnumerable<string> SubjectsOf(Page page) => page.Document.QuerySelector("main table") is null
        ? []
        : page.TableRows(Table).Select(row => row[0].Split(' ')[^1]);
}
