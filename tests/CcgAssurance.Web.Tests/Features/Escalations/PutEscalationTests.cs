using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Escalations.GivenEscalation;

namespace CcgAssurance.Web.Tests.Features.Escalations;

public sealed class PutEscalationTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static Dictionary<string, string> Discussion => new(On("On", "2014-11-19"))
    {
        ["Form.Mode"] = "FaceToFace",
        ["Form.AreaTeam"] = "Ruth Okafor, Head of assurance\nMartin Hale",
        ["Form.Ccg"] = "Anna Lee, Accountable officer, and deputy",
        ["Form.HasResponse"] = "true",
        ["Form.Response"] = "We share the view.",
        ["Form.FollowsWaysOfWorking"] = "true",
    };

    [Fact]
    [Rule("R192", "R193")]
    public async Task The_lead_writes_one_view_with_its_sources_and_completes_it_when_nothing_is_missing()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.View);
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var missing = await lead.OpenAsync(escalation);
        Assert.Contains("Write the area team's single view", missing.Text, StringComparison.Ordinal);
        Assert.Contains("Add the sources that the view brings together", missing.Text, StringComparison.Ordinal);
        Assert.False(missing.HasLink("Complete the view"));

        await TakeAsync(lead, $"{escalation}/view", new() { ["Form.ViewStatement"] = "The recovery has stopped." });
        await TakeAsync(
            lead, $"{escalation}/sources/new", new(On("On", "2014-11-10")) { ["Form.Kind"] = "SoftIntelligence", ["Form.Text"] = "A surgeon said so." });
        Assert.Contains("Add at least one source that is not soft intelligence", (await lead.OpenAsync(escalation)).Text, StringComparison.Ordinal);
        var page = await TakeAsync(
            lead, $"{escalation}/sources/new", new(On("On", "2014-11-03")) { ["Form.Kind"] = "NationalData", ["Form.Text"] = "Waits grew." });
        Assert.Equal($"{escalation}/complete-view", page.Link("Complete the view"));
        await TakeAsync(lead, $"{escalation}/complete-view");

        var viewed = await given.ReadAsync(escalation);
        Assert.Equal((EscalationStage.ViewComplete, "The recovery has stopped.", 2), (viewed.Stage, viewed.ViewStatement, viewed.Sources.Count));
        Assert.Contains("The view is complete.", (await lead.OpenAsync($"{escalation}/sources/new")).Text, StringComparison.Ordinal);
        await TakeAsync(lead, $"{escalation}/reopen-view");
        Assert.Equal(EscalationStage.View, (await given.ReadAsync(escalation)).Stage);
    }

    [Fact]
    [Rule("R193")]
    public async Task A_source_must_not_lie_in_the_future()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.View);

        var page = await SubmitAsync(
            await given.LogInAsync(Role.AreaTeamLead), $"{escalation}/sources/new",
            new(On("On", "2014-11-20")) { ["Form.Kind"] = "Ccg", ["Form.Text"] = "It says so." });

        Assert.Equal(400, page.Status);
        Assert.Contains($"Enter a date that is 19 November 2014 or earlier {Source(GuidanceRules.R193)}", page.Text, StringComparison.Ordinal);
        Assert.Equal("It says so.", page.ValueOf("Form.Text"));
    }

    [Fact]
    [Rule("R192", "R194", "R197")]
    public async Task The_view_is_put_to_the_group_with_who_took_part_and_its_response_and_both_sides_read_it()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.ViewComplete);
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        var form = await lead.OpenAsync($"{escalation}/put");
        Assert.Contains(WaysOfWorking.Principles[0].Statement, form.Text, StringComparison.Ordinal);

        await TakeAsync(lead, $"{escalation}/put", Discussion);

        var page = await group.OpenAsync(escalation);
        foreach (var text in new[]
        {
            "Face to face", "Ruth Okafor, Head of assurance (area team)", "Martin Hale (area team)",
            "Anna Lee, Accountable officer, and deputy (CCG)", "We share the view.", "The recovery has stopped.", "Waits grew in each month.",
        })
        {
            Assert.Contains(text, page.Text, StringComparison.Ordinal);
        }

        Assert.Contains("has put its view in an escalation to the CCG", (await group.OpenAsync("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R119", "R193")]
    public async Task Soft_intelligence_stays_in_the_area_team_for_ever()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.View);
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        await TakeAsync(lead, $"{escalation}/view", new() { ["Form.ViewStatement"] = "The recovery has stopped." });
        foreach (var (kind, text) in new[] { ("NationalData", "Waits grew."), ("SoftIntelligence", "Zephyr said so.") })
        {
            await TakeAsync(lead, $"{escalation}/sources/new", new(On("On", "2014-11-10")) { ["Form.Kind"] = kind, ["Form.Text"] = text });
        }

        await TakeAsync(lead, $"{escalation}/complete-view");
        await TakeAsync(lead, $"{escalation}/put", Discussion);

        foreach (var role in new[] { Role.CcgLead, Role.GoverningBodyMember, Role.IndependentMember, Role.RegionalReviewer, Role.NationalTeam })
        {
            var reader = await given.LogInAsync(role);
            foreach (var address in new[] { escalation, $"{escalation}/history" })
            {
                var page = await reader.OpenAsync(address);
                Assert.Equal(200, page.Status);
                Assert.DoesNotContain("Zephyr", page.Raw, StringComparison.Ordinal);
                Assert.DoesNotContain("Soft intelligence", page.Text, StringComparison.Ordinal);
            }
        }

        var own = await (await given.LogInAsync(Role.AreaTeamDirector)).OpenAsync(escalation);
        Assert.Contains("Zephyr said so.", own.Text, StringComparison.Ordinal);
        Assert.Contains("Only the area team sees this", own.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R194", "R197")]
    public async Task Another_way_needs_a_reason_and_the_ways_of_working_must_be_confirmed()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.ViewComplete);
        var lead = await given.LogInAsync(Role.AreaTeamLead);

        var empty = await SubmitAsync(lead, $"{escalation}/put");
        empty.ShowsError("Form.On.Day", "Enter the date");
        empty.ShowsError("Form.HasResponse", "Select yes if the CCG responded");
        var answers = new Dictionary<string, string>(Discussion)
        {
            ["Form.Mode"] = "Telephone",
            ["Form.AreaTeam"] = "",
            ["Form.Response"] = "",
        };
        answers.Remove("Form.FollowsWaysOfWorking");
        var page = await SubmitAsync(lead, $"{escalation}/put", answers);

        Assert.Equal(400, page.Status);
        foreach (var (message, rule) in new[]
        {
            ("Enter why the view was not put to the CCG face to face", GuidanceRules.R194),
            ("Enter at least one person who took part for the area team", GuidanceRules.R194),
            ("Enter the CCG's response, or select that it gave none", GuidanceRules.R194),
            ("Confirm that the area team followed the ways of working, or talk to the CCG again first", GuidanceRules.R197),
        })
        {
            Assert.Contains($"{message} {Source(rule)}", page.Text, StringComparison.Ordinal);
        }

        Assert.StartsWith("Anna Lee", page.ValueOf("Form.Ccg"), StringComparison.Ordinal);
        (await SubmitAsync(lead, $"{escalation}/put", new(Discussion) { ["Form.Ccg"] = ", Accountable officer" }))
            .ShowsError("Form.Ccg", "Start each line with a name");
        Assert.Equal(EscalationStage.ViewComplete, (await given.ReadAsync(escalation)).Stage);
    }

    [Fact]
    [Rule("R191")]
    public async Task Each_side_records_what_level_of_support_and_scrutiny_is_right_and_the_page_says_whether_they_agree()
    {
        var given = await InAsync(app);
        var escalation = await given.InStageAsync(EscalationStage.PutToCcg);
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        Assert.Equal($"{escalation}/level", (await group.OpenAsync("/")).To("Record what level of support and scrutiny is right"));
        (await SubmitAsync(group, $"{escalation}/level")).ShowsError("Form.Level", "Select what level is right");

        await TakeAsync(lead, $"{escalation}/level", new() { ["Form.Level"] = "Both", ["Form.Note"] = "Little moved." });
        var page = await TakeAsync(group, $"{escalation}/level", new() { ["Form.Level"] = "AsItIs", ["Form.Note"] = "We are on it." });
        Assert.Contains("Little moved.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Both sides think that this is right", page.Text, StringComparison.Ordinal);
        page = await TakeAsync(group, $"{escalation}/level", new() { ["Form.Level"] = "Both", ["Form.Note"] = "We see it now." });

        Assert.Contains("Both sides think that this is right: more support and closer scrutiny", page.Text, StringComparison.Ordinal);
        Assert.False((await group.OpenAsync("/")).Asks("Record what level of support and scrutiny is right"));
        Assert.Equal(3, (await given.ReadAsync(escalation)).Levels.Count);
    }
}
