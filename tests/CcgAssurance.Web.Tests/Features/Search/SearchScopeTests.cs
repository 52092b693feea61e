using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Search;

/// <summary>
/// Two groups of one region say the same in each kind of thing that is searched, at a stage; each role searches for it, and follows every
/// hit: whoever finds something may open it, and what may not be opened is not found.
/// </summary>
public sealed class SearchScopeTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Secret = "zqsecret";
    private static readonly Focus Third = Focus.On(new DomainNumber(3));

    [Theory]
    [Rule("R119", "R222", "R245")]
    [InlineData(Role.AreaTeamLead, AssessmentStage.Draft, "report issue action evidence soft")]
    [InlineData(Role.AreaTeamDirector, AssessmentStage.Draft, "report issue action evidence soft")]
    [InlineData(Role.CcgLead, AssessmentStage.Draft, "report evidence")]
    [InlineData(Role.GoverningBodyMember, AssessmentStage.Draft, "report evidence")]
    [InlineData(Role.IndependentMember, AssessmentStage.Draft, "report evidence")]
    [InlineData(Role.RegionalReviewer, AssessmentStage.Draft, "")]
    [InlineData(Role.NationalTeam, AssessmentStage.Draft, "")]
    [InlineData(Role.AreaTeamLead, AssessmentStage.SharedWithCcg, "report issue action evidence soft")]
    [InlineData(Role.CcgLead, AssessmentStage.SharedWithCcg, "report evidence")]
    [InlineData(Role.RegionalReviewer, AssessmentStage.SharedWithCcg, "report evidence")]
    [InlineData(Role.NationalTeam, AssessmentStage.SharedWithCcg, "report evidence")]
    [InlineData(Role.AreaTeamLead, AssessmentStage.Final, "report issue action evidence soft")]
    [InlineData(Role.CcgLead, AssessmentStage.Final, "report issue action evidence")]
    [InlineData(Role.GoverningBodyMember, AssessmentStage.Final, "report issue action evidence")]
    [InlineData(Role.IndependentMember, AssessmentStage.Final, "report issue action evidence")]
    [InlineData(Role.RegionalReviewer, AssessmentStage.Final, "report issue action evidence")]
    [InlineData(Role.NationalTeam, AssessmentStage.Final, "report issue action evidence")]
    public async Task Nobody_finds_what_they_may_not_open(Role role, AssessmentStage stage, string found)
    {
        var word = $"{Secret}{role}{stage}";
        var region = await app.Given.RegionAsync();
        var team = await app.Given.AreaTeamAsync(region: region);
        var played = await WorldAsync(await app.Given.CcgAsync(team, $"NHS {word} own CCG"), word, "own", stage);
        await WorldAsync(await app.Given.CcgAsync(name: $"NHS {word} other CCG"), word, "other", stage);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role, role.Level() switch
        {
            OrganisationLevel.Ccg => played.Quarter.Ccg,
            OrganisationLevel.AreaTeam => team,
            OrganisationLevel.Region => region,
            OrganisationLevel.National => null,
        }));

        var page = await visitor.OpenAsync($"/search?q={word}");
        var titles = page.Document.QuerySelectorAll("main h3 a").Select(link => link.TextContent.Trim()).ToList();

        string[] sides = role == Role.NationalTeam ? ["own", "other"] : ["own"];
        Assert.Equal(
            [.. sides.SelectMany(side => Expected(word, side, found)).Order(StringComparer.Ordinal)],
            titles.Order(StringComparer.Ordinal));
        foreach (var address in page.Document.QuerySelectorAll("main h3 a").Select(link => link.GetAttribute("href")!))
        {
            Assert.Equal(200, (await visitor.OpenAsync(address.Split('#')[0])).Status);
        }
    }

    [Fact]
    [Rule("R245")]
    public async Task A_published_report_of_another_group_is_found_by_everybody_and_leads_to_the_public_page()
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Published, await app.Given.CcgAsync(name: "NHS Faraway CCG"));
        await app.Given.ScenarioAsync(AssessmentStage.Final, await app.Given.CcgAsync(name: "NHS Faraway Final CCG"));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead));

        var page = await visitor.OpenAsync("/search?q=faraway+report");

        Assert.Equal(["Published reports of other CCGs"], page.Headings(2));
        Assert.Equal(played.PublicRoot, Assert.Single(page.Document.QuerySelectorAll("main h3 a")).GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_being_corrected_is_not_found_by_the_group_until_it_is_final_again()
    {
        var quarter = await app.Given.QuarterAsync();
        await app.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue("Corrected zqword"));
        var played = await app.Given.ScenarioOfAsync(quarter, AssessmentStage.Final);
        var ccg = await app.LogInAsync(played.CcgLead);
        Assert.True((await ccg.OpenAsync("/search?q=zqword")).HasLink("Corrected zqword"));

        await played.ReopenAsync();

        Assert.False((await ccg.OpenAsync("/search?q=zqword")).HasLink("Corrected zqword"));
        Assert.True((await (await app.LogInAsync(played.Lead)).OpenAsync("/search?q=zqword")).HasLink("Corrected zqword"));
    }

    private static IEnumerable<string> Expected(string word, string side, string found) => found
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(kind => kind == "report" ? $"NHS {word} {side} CCG, Quarter 2 2014/15" : $"{word} {side} {kind}")
        .Append($"NHS {word} {side} CCG");

    private async Task<QuarterScenario> WorldAsync(OrganisationCode ccg, string word, string side, AssessmentStage stage)
    {
        var quarter = await app.Given.QuarterAsync(ccg);
        await app.Given.ItemAsync(quarter, Third, ItemKind.Issue, Sample.Issue($"{word} {side} issue"));
        await app.Given.ItemAsync(quarter, Third, ItemKind.Action, Sample.Action($"{word} {side} action"));
        var played = await app.Given.ScenarioOfAsync(quarter, AssessmentStage.Draft);
        foreach (var (kind, scope) in new[] { ("evidence", EvidenceScope.Local), ("soft", EvidenceScope.Soft) })
        {
            await app.Given.ChangeAsync(quarter, assessment => assessment.AddEvidence(
                new EvidenceAnswers
                {
                    Title = $"{word} {side} {kind}",
                    Kind = EvidenceKind.PatientStory,
                    Date = new DateOnly(2014, 7, 1),
                    Scope = scope,
                    Summary = "What was said.",
                },
                file: null,
                played.Lead.At(app.Clock.GetUtcNow())));
        }

        await played.PlayToAsync(stage);
        return played;
    }
}
