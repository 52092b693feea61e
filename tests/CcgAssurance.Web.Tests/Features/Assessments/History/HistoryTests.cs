using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Features.Assessments.History;

public sealed class HistoryTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    public async Task Get_by_the_lead_of_another_area_team_finds_nothing()
    {
        var quarter = await app.Given.QuarterAsync();
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead));

        Assert.Equal(404, (await visitor.OpenAsync(Address(quarter))).Status);
    }

    [Fact]
    [Rule("R254")]
    public async Task Get_shows_who_changed_what_and_when_in_words_newest_first()
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var lead = await app.Given.UserAsync(Role.AreaTeamLead, team);
        var visitor = await app.LogInAsync(lead);
        var address = $"/ccgs/{quarter.Ccg}/2014-15/q2/domains/2";
        var form = await visitor.OpenAsync(address);
        await visitor.FollowAsync(await visitor.SubmitAsync(form.Form(address), new()
        {
            ["Form.Category"] = nameof(AssuranceCategory.NotAssuredInterventionRequired),
            ["Form.Basis"] = "desk-review",
            ["Form.Rationale"] = "The CCG, its provider and its partners disagree.",
            ["Form.IsJoint"] = "false",
            ["Form.NotJointReason"] = "The CCG refused.",
            ["Form.InterventionReasons"] = nameof(InterventionReason.SupportInsufficient),
        }));

        app.Clock.Advance(TimeSpan.FromMinutes(12));
        form = await visitor.OpenAsync(address);
        await visitor.FollowAsync(await visitor.SubmitAsync(form.Form(address), new() { ["Form.Rationale"] = "They agree by now." }));

        var page = await visitor.OpenAsync(Address(quarter));

        Assert.Equal(
            ["Judgement on domain 2 changed", "Judgement on domain 2 changed", "Quarterly assessment changed", "Quarterly assessment added"],
            page.Headings(2));
        Assert.Contains("19 November 2014 at 10:42am", page.Text[..page.Text.IndexOf("Before:", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Equal("History", page.Document.QuerySelector("h1")!.LastChild!.TextContent.Trim());
        Assert.Contains("Judgement on domain 2 changed", page.Text, StringComparison.Ordinal);
        Assert.Contains($"19 November 2014 at 10:30am by {lead.Name}, Area team lead", page.Text, StringComparison.Ordinal);
        Assert.Contains("Now: Not assured, intervention required", page.Text, StringComparison.Ordinal);
        Assert.Contains("Now: Desk review", page.Text, StringComparison.Ordinal);
        Assert.Contains("Now: The CCG, its provider and its partners disagree.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Before: Conversation held Now: Draft", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_shows_nothing_of_another_quarter()
    {
        var team = await app.Given.AreaTeamAsync();
        var ccg = await app.Given.CcgAsync(team);
        var quarter = await app.Given.QuarterAsync(ccg);
        await app.Given.QuarterAsync(ccg, quarter: Quarter.Q3, judged: (1, Sample.Judgement(rationale: "A decoy.")));
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamDirector, team));

        Assert.DoesNotContain("A decoy.", (await visitor.OpenAsync(Address(quarter))).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R119")]
    public async Task Soft_intelligence_stays_out_of_the_history_that_another_area_team_reads_after_the_group_moved_there()
    {
        // An application of its own: the test moves the clock.
        await using var moved = new AssuranceApp();
        await moved.InitializeAsync();
        var team = await moved.Given.AreaTeamAsync();
        var next = await moved.Given.AreaTeamAsync();
        var ccg = await moved.Given.CcgAsync(team);
        var quarter = await moved.Given.QuarterAsync(ccg);
        var visitor = await moved.LogInAsync(await moved.Given.UserAsync(Role.AreaTeamLead, team));
        var address = $"/ccgs/{ccg}/2014-15/q2/evidence/add";
        var form = await visitor.OpenAsync(address);
        var added = await visitor.SubmitAsync(form.Form(address), new()
        {
            ["Form.Title"] = "Whispered at the summit",
            ["Form.Kind"] = "PartnerReport",
            ["Form.Source"] = "Somebody at the provider",
            ["Form.Scope"] = "Soft",
            ["Form.Date.Day"] = "2",
            ["Form.Date.Month"] = "7",
            ["Form.Date.Year"] = "2014",
            ["Form.Summary"] = "Nobody else may know.",
            ["Form.ShowsShortfall"] = "false",
            ["Form.Focuses"] = "domain-1",
        });
        Assert.True(added.Status == 302, added.Text);
        await moved.WriteAsync(async db =>
            (await db.Ccgs.Include(row => row.AreaTeams).SingleAsync(row => row.Code == ccg)).MoveTo(next, new DateOnly(2014, 11, 19)));
        moved.Clock.Advance(TimeSpan.FromDays(1));

        var own = await (await moved.LogInAsync(await moved.Given.UserAsync(Role.AreaTeamLead, next))).OpenAsync(Address(quarter));

        Assert.Equal(200, own.Status);
        Assert.DoesNotContain("Whispered", own.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody else may know", own.Raw, StringComparison.Ordinal);
        Assert.True(await moved.ReadAsync(db => db.AuditEntries.AnyAsync(entry => entry.IsConfidential && entry.Subject.Contains("Whispered"))));
    }

    private static string Address(QuarterKey quarter) => $"/ccgs/{quarter.Ccg}/{quarter.Year}/{quarter.Quarter}/history";
}
