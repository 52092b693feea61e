using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Conditions;

public sealed class ConditionsOfCcgTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("F7")]
    public async Task The_page_of_a_group_lists_its_own_conditions_open_ones_first()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        await given.DecideAsync(ConditionDecision.Discharged);
        var planned = await app.Given.ConditionAsync(given.Ccg, text: "Wait.", reviews: GivenCondition.Planned(10));
        var open = await app.Given.ConditionAsync(given.Ccg, ConditionSupportLevel.Level5, "Plan nothing.");
        await app.Given.ConditionAsync(await app.Given.CcgAsync(given.Team), text: "Of another group.");

        var page = await given.OpenAsync(Role.CcgLead, $"/ccgs/{given.Ccg}");

        Assert.Equal(
            [$"/conditions/{planned}", $"/conditions/{open}", given.Root],
            page.Document.QuerySelectorAll("main a[href^='/conditions/']").Select(link => link.GetAttribute("href")));
        Assert.Contains($"Condition {planned} Wait. Level 2, next review 29 November 2014", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Condition {open} Plan nothing. Level 5, no review planned", page.Text, StringComparison.Ordinal);
        Assert.Contains("member practices. Discharged on 19 November 2014", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Of another group.", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [Rule("F7")]
    [InlineData(Role.AreaTeamLead, true)]
    [InlineData(Role.AreaTeamDirector, false)]
    [InlineData(Role.CcgLead, false)]
    [InlineData(Role.NationalTeam, false)]
    public async Task Without_conditions_it_says_so_and_only_the_lead_can_record_one(Role role, bool canRecord)
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        var given = new GivenCondition(app, await app.Given.RegionAsync(), team, ccg, 0);

        var page = await given.OpenAsync(role, $"/ccgs/{ccg}");

        Assert.Contains("No authorisation conditions have been recorded.", page.Text, StringComparison.Ordinal);
        Assert.Equal(canRecord, page.HasLink("Record an authorisation condition"));
    }

    [Fact]
    [Rule("F7", "R254")]
    public async Task What_happens_to_a_condition_stands_in_its_own_history_and_not_in_that_of_the_group()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        await given.DecideAsync(ConditionDecision.Discharged);
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var ofGroup = await lead.OpenAsync($"/ccgs/{given.Ccg}/history");
        var own = await lead.OpenAsync($"{given.Root}/history");

        Assert.DoesNotContain("condition", ofGroup.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("constitution", ofGroup.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Review of", ofGroup.Text, StringComparison.Ordinal);
        Assert.Contains($"Authorisation condition {given.Number} added", own.Headings(2));
        Assert.Contains("Review of 3 November 2014 added", own.Headings(2));
        Assert.Contains("Review of 3 November 2014 changed", own.Headings(2));
        Assert.Contains("The constitution is signed.", own.Text, StringComparison.Ordinal);
    }
}
