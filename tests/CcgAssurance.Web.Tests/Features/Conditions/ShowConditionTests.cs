using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Features.Conditions;

public sealed class ShowConditionTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    public static TheoryData<Role> Readers => [.. Enum.GetValues<Role>().Where(role => role.Allows(Permission.ViewConditions))];

    [Fact]
    public async Task Get_without_a_log_in_asks_to_log_in()
    {
        var given = await GivenCondition.InAsync(app);

        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync(given.Root)).Location, StringComparison.Ordinal);
        Assert.StartsWith("/account/log-in", (await app.Visitor().OpenAsync($"{given.Root}/history")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public void Everybody_in_assurance_reads_conditions() =>
        Assert.Equal(Enum.GetValues<Role>().Except([Role.Administrator, Role.CommitteeMember, Role.ChiefExecutive]), Readers.Select(row => row.Data));

    [Theory]
    [Rule("F7")]
    [MemberData(nameof(Readers))]
    public async Task Whoever_has_the_group_in_scope_sees_the_condition_and_its_history(Role role)
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        var visitor = await given.LogInAsync(role);

        var page = await visitor.OpenAsync(given.Root);

        Assert.Equal($"{given.CcgName} Authorisation condition {given.Number}", page.Heading);
        Assert.Equal(
            ["Agree a constitution with all member practices.", "1 April 2013", "Level 2", "Open", "The constitution is signed."],
            new[] { "What the CCG has to do", "Set on", "Support level", "Status", "What it found" }
                .Select(key => GivenCondition.Beside(key, page)));
        Assert.Equal(200, (await visitor.OpenAsync(page.Link("History of this condition"))).Status);
    }

    [Fact]
    public async Task An_administrator_is_forbidden() =>
        Assert.Equal(403, (await (await GivenCondition.InAsync(app)).OpenAsync(Role.Administrator, "/conditions/1")).Status);

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    public async Task Somebody_of_another_organisation_finds_neither_the_condition_nor_its_history(Role role)
    {
        var given = await GivenCondition.InAsync(app);
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));

        Assert.Equal(404, (await visitor.OpenAsync(given.Root)).Status);
        Assert.Equal(404, (await visitor.OpenAsync($"{given.Root}/history")).Status);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("999999")]
    [InlineData("-1")]
    [InlineData("one")]
    [InlineData("99999999999")]
    public async Task A_number_that_no_condition_has_finds_nothing(string number) => Assert.Equal(
        404, (await (await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam))).OpenAsync($"/conditions/{number}")).Status);

    [Theory]
    [Rule("F7")]
    [MemberData(nameof(Readers))]
    public async Task The_lead_can_record_the_director_can_decide_on_what_was_found_and_all_others_only_read(Role role)
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found(), GivenCondition.Planned(10));
        var (held, planned) = (await given.ReviewAsync(GivenCondition.Held), await given.ReviewAsync(GivenCondition.Today.AddDays(10)));

        var page = await given.OpenAsync(role, given.Root);

        string[] expected = role switch
        {
            Role.AreaTeamLead =>
                [$"{given.Root}/change", planned, $"{planned}/remove", held, $"{held}/remove", $"{given.Root}/reviews/new"],
            Role.AreaTeamDirector => [$"{held}/decision"],
            _ => [],
        };
        Assert.Equal(expected, ToDo(page, given));
        if (role == Role.AreaTeamDirector)
        {
            Assert.Equal($"{held}/decision", page.Link("Decide on the review of 3 November 2014"));
        }
    }

    [Fact]
    [Rule("F7")]
    public async Task A_discharged_condition_says_when_and_only_its_last_decision_can_be_changed()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found(), GivenCondition.Planned(10));
        await given.DecideAsync(ConditionDecision.Discharged);

        var lead = await given.OpenAsync(Role.AreaTeamLead, given.Root);
        var director = await given.OpenAsync(Role.AreaTeamDirector, given.Root);

        Assert.Contains("Status Discharged 19 November 2014", lead.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Decision Discharge the condition, 19 November 2014 The evidence is clear.", lead.Text, StringComparison.Ordinal);
        Assert.Contains(
            "This review did not take place, because the condition was discharged", lead.Text, StringComparison.Ordinal);
        Assert.Empty(ToDo(lead, given));
        Assert.Equal([await given.DecisionAsync(GivenCondition.Held)], ToDo(director, given));
    }

    [Fact]
    [Rule("F7")]
    public async Task A_level_that_a_decision_changed_stands_beside_the_one_with_which_the_condition_was_set()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Found());
        await given.DecideAsync(ConditionDecision.LevelChanged, ConditionSupportLevel.Level4);

        var page = await given.OpenAsync(Role.CcgLead, given.Root);

        Assert.Contains("Support level Level 4 It was level 2 when the condition was set.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Decision Change the support level to level 4, 19 November 2014", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("F7")]
    public async Task Reviews_stand_latest_first_and_one_whose_day_is_over_without_findings_is_overdue()
    {
        var given = await GivenCondition.InAsync(app, GivenCondition.Planned(-1), GivenCondition.Planned(0), GivenCondition.Planned(10));

        var page = await given.OpenAsync(Role.CcgLead, given.Root);

        Assert.Equal(
            ["Review of 29 November 2014", "Review of 19 November 2014", "Review of 18 November 2014"], page.Headings(3));
        Assert.Equal("Overdue", Assert.Single(page.Document.QuerySelectorAll("main .nhsuk-tag--red")).TextContent.Trim());
        Assert.Contains("Review of 18 November 2014 What it found Overdue", page.Text, StringComparison.Ordinal);
        var without = await GivenCondition.InAsync(app);
        Assert.Contains(
            "No reviews have been planned or recorded.", (await without.OpenAsync(Role.CcgLead, without.Root)).Text, StringComparison.Ordinal);
    }

    /// <summary>The addresses at which something about the condition is done, in the order in which they stand.</summary>
    private static IEnumerable<string?> ToDo(Page page, GivenCondition given) => page.Document.QuerySelectorAll("main a")
        .Select(link => link.GetAttribute("href"))
        .Where(address => address!.StartsWith($"{given.Root}/", StringComparison.Ordinal))
        .Where(address => !address!.Contains("/history", StringComparison.Ordinal));
}
