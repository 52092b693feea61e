using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using static CcgAssurance.Web.Tests.Features.Interventions.GivenIntervention;

namespace CcgAssurance.Web.Tests.Features.Interventions;

public sealed class ListInterventionsTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R212", "R213", "R214")]
    public async Task Each_reader_finds_in_the_register_what_is_theirs_to_see()
    {
        var given = await InAsync(app);
        var numbers = new Dictionary<InterventionStage, int>();
        foreach (var stage in Enum.GetValues<InterventionStage>().Where(stage => stage <= InterventionStage.Approved))
        {
            numbers[stage] = (await given.ReadAsync(await given.InStageAsync(stage))).Number;
        }

        foreach (var (role, from) in new[]
        {
            (Role.AreaTeamLead, InterventionStage.UnderConsideration), (Role.RegionalReviewer, InterventionStage.UnderConsideration),
            (Role.NationalTeam, InterventionStage.UnderConsideration), (Role.CcgLead, InterventionStage.Proposed),
            (Role.GoverningBodyMember, InterventionStage.Proposed), (Role.CommitteeMember, InterventionStage.Submitted),
            (Role.ChiefExecutive, InterventionStage.Approved),
        })
        {
            var visitor = await given.LogInAsync(role);
            var page = await visitor.OpenAsync("/interventions");
            foreach (var (stage, number) in numbers)
            {
                Assert.Equal(stage >= from, page.Document.QuerySelector($"a[href='/interventions/{number}']") is not null);
                Assert.Equal(stage >= from ? 200 : 404, (await visitor.OpenAsync($"/interventions/{number}")).Status);
            }
        }
    }

    [Fact]
    [Rule("R309")]
    public async Task Another_group_reads_only_the_direction_that_is_to_it_and_marks_only_its_requirements()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.InForce);
        var otherTeam = await app.Given.AreaTeamAsync();
        var other = await app.Given.CcgAsync(otherTeam, "NHS Other CCG");
        var reader = await app.LogInAsync(await app.Given.UserAsync(Role.CcgLead, other));
        Assert.Equal(404, (await reader.OpenAsync(address)).Status);

        await app.Given.ChangeInterventionAsync((await given.ReadAsync(address)).Number, row => row.PassTo(
            given.Ccg, new NamedCcg(other, "NHS Other CCG"), new DateOnly(2014, 11, 19),
            new Actor(
                new UserId(Guid.CreateVersion7()), "Test national", Role.NationalTeam, Domain.Organisations.OrganisationCode.NhsEngland,
                app.Clock.GetUtcNow())));

        var director = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamDirector, otherTeam));
        Assert.Contains("Agree a plan for surgery.", (await director.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Record what was done", (await director.OpenAsync(address)).Text, StringComparison.Ordinal);
        var page = await reader.OpenAsync(address);
        Assert.Contains("It passed to NHS Other CCG on 19 November 2014.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Agree a plan for surgery.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing else protects patients.", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await reader.OpenAsync($"{address}/history")).Status);
        Assert.Equal(404, (await reader.OpenAsync($"{address}/communications/new")).Status);
        await TakeAsync(
            reader, page.Link($"Record what was done about requirement 1 of the direction to NHS Test {given.Ccg} CCG"),
            new(On("On", "2014-11-19")) { ["Form.Kind"] = nameof(RequirementMarkKind.NotMet), ["Form.Note"] = "We took it over today." });
    }

    [Fact]
    public async Task The_register_is_narrowed_searched_and_downloaded()
    {
        var given = await InAsync(app);
        var first = (await given.ReadAsync(await given.InStageAsync(InterventionStage.UnderConsideration))).Number;
        var second = (await given.ReadAsync(await given.InStageAsync(InterventionStage.InForce))).Number;
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var page = await lead.OpenAsync($"/interventions?status={nameof(InterventionStage.InForce)}&domain=3&q=surgery&ccg={given.Ccg}");

        Assert.NotNull(page.Document.QuerySelector($"a[href='/interventions/{second}']"));
        Assert.Null(page.Document.QuerySelector($"a[href='/interventions/{first}']"));
        Assert.Contains("No interventions match your search.", (await lead.OpenAsync("/interventions?domain=6")).Text, StringComparison.Ordinal);
        Assert.Contains($"{first},", (await lead.OpenAsync("/interventions.csv")).Raw, StringComparison.Ordinal);
        Assert.Contains("Surgery is not commissioned safely", (await lead.OpenAsync("/search?q=surgery+commissioned")).Text, StringComparison.Ordinal);
        Assert.Contains("2 interventions, 2 of them open.", (await lead.OpenAsync($"/ccgs/{given.Ccg}")).Text, StringComparison.Ordinal);
    }
}
