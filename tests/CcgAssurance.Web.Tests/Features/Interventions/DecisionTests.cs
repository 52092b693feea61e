using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Builders;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Interventions.GivenIntervention;

namespace CcgAssurance.Web.Tests.Features.Interventions;

public sealed class DecisionTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R213", "R214", "R215")]
    public async Task The_director_submits_the_committee_approves_and_the_Chief_Executive_signs_and_nothing_is_in_force_before()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.Submitted);
        var (member, chief, group) = (
            await given.LogInAsync(Role.CommitteeMember), await given.LogInAsync(Role.ChiefExecutive), await given.LogInAsync(Role.CcgLead));
        Assert.Equal(404, (await chief.OpenAsync(address)).Status);
        Assert.Contains("No directions are signed.", (await group.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.True((await member.OpenAsync("/")).Asks("Record whether the committee approves the intervention"));
        var page = await member.OpenAsync(address);
        foreach (var seen in new[] { "The report in short.", "Letters and minutes.", "Agree a plan for surgery.", "We agree." })
        {
            Assert.Contains(seen, page.Text, StringComparison.Ordinal);
        }

        await TakeAsync(member, $"{address}/decide", new(On("DecidedOn", "2014-11-19"))
        {
            ["Form.Decision"] = nameof(CommitteeDecision.Approved),
            ["Form.DecisionReason"] = "Patients come first.",
        });

        Assert.Contains("No directions are signed.", (await group.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Contains("The committee has approved an intervention", (await chief.OpenAsync("/notices")).Text, StringComparison.Ordinal);
        Assert.True((await chief.OpenAsync("/")).Asks("Sign the directions that the committee has approved"));
        page = await chief.OpenAsync(address);
        Assert.Contains("Patients come first.", page.Text, StringComparison.Ordinal);
        await TakeAsync(chief, $"{address}/sign");
        page = await group.OpenAsync(address);
        Assert.Contains("StatusDirections in force", page.Text, StringComparison.Ordinal);
        Assert.Contains("Agree a plan for surgery.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Exercised on behalf of the NHS England Board.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The report in short.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Directions are in force", (await group.OpenAsync("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R213")]
    public async Task The_director_submits_the_sixth_step_and_the_lead_cannot()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.Submitted);
        Assert.Contains(
            "This step is complete", (await (await given.LogInAsync(Role.AreaTeamLead)).OpenAsync($"{address}/steps/6")).Text, StringComparison.Ordinal);
        var ready = await ReadyAsync(given);
        var (lead, director) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector));
        Assert.DoesNotContain("Submit to the committee", (await lead.OpenAsync(ready)).Text, StringComparison.Ordinal);
        Assert.True((await director.OpenAsync("/")).Asks("Submit the intervention to the committee"));

        var page = await TakeAsync(director, (await director.OpenAsync(ready)).Link("Submit to the committee"), Confirmed);

        Assert.Contains("Intervention submitted to the committee", page.Text, StringComparison.Ordinal);
        Assert.Equal(InterventionStage.Submitted, (await given.ReadAsync(ready)).Stage);
    }

    [Fact]
    [Rule("R214", "R219")]
    public async Task A_case_that_the_committee_rejects_is_over_and_the_group_reads_why()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.Submitted);
        var (member, group) = (await given.LogInAsync(Role.CommitteeMember), await given.LogInAsync(Role.CcgLead));
        (await SubmitAsync(member, $"{address}/decide", new(On("DecidedOn", "2014-11-18"))
        {
            ["Form.Decision"] = nameof(CommitteeDecision.Rejected),
            ["Form.DecisionReason"] = "Too soon.",
        })).ShowsError("Form.DecidedOn.Day", $"Enter a date that is 19 November 2014, when the case was submitted, or later {Source(GuidanceRules.R214)}");

        await TakeAsync(member, $"{address}/decide", new(On("DecidedOn", "2014-11-19"))
        {
            ["Form.Decision"] = nameof(CommitteeDecision.Rejected),
            ["Form.DecisionReason"] = "Too soon.",
        });

        var page = await group.OpenAsync(address);
        Assert.Contains("StatusRejected by the committee", page.Text, StringComparison.Ordinal);
        Assert.Contains("Too soon.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R215")]
    public async Task Whoever_decided_for_the_committee_does_not_sign()
    {
        var given = await InAsync(app);
        var address = await given.InStageAsync(InterventionStage.Submitted);
        var user = await given.UserAsync(Role.CommitteeMember);
        await TakeAsync(await app.LogInAsync(user), $"{address}/decide", new(On("DecidedOn", "2014-11-19"))
        {
            ["Form.Decision"] = nameof(CommitteeDecision.Approved),
            ["Form.DecisionReason"] = "Yes.",
        });

        var moved = await app.LogInAsync(await app.Given.MoveAsync(user, Role.ChiefExecutive, Domain.Organisations.OrganisationCode.NhsEngland));

        Assert.Contains("you took another part in it", (await moved.OpenAsync($"{address}/sign")).Text, StringComparison.Ordinal);
        Assert.Equal(InterventionStage.Approved, (await given.ReadAsync(address)).Stage);
    }

    [Fact]
    [Rule("R199", "R311")]
    public async Task A_case_is_withdrawn_until_it_is_signed()
    {
        var given = await InAsync(app);
        var (unseen, proposed, signed) = (
            await given.InStageAsync(InterventionStage.UnderConsideration), await given.InStageAsync(InterventionStage.Proposed),
            await given.InStageAsync(InterventionStage.InForce));
        var (director, group) = (await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.CcgLead));

        await TakeAsync(director, $"{unseen}/withdraw", Because("No longer needed."));
        await TakeAsync(director, $"{proposed}/withdraw", Because("The CCG has changed course."));

        Assert.Equal(404, (await group.OpenAsync(unseen)).Status);
        Assert.Contains("The CCG has changed course.", (await group.OpenAsync(proposed)).Text, StringComparison.Ordinal);
        Assert.Contains("Directions in force are lifted instead.", (await director.OpenAsync($"{signed}/withdraw")).Text, StringComparison.Ordinal);
    }

    private static async Task<string> ReadyAsync(GivenIntervention given)
    {
        var address = await given.InStageAsync(InterventionStage.Proposed);
        var number = (await given.ReadAsync(address)).Number;
        var now = given.App.Clock.GetUtcNow();
        var lead = new Actor(new UserId(Guid.CreateVersion7()), "Test lead", Role.AreaTeamLead, given.Team, now);
        var peer = new Actor(
            new UserId(Guid.CreateVersion7()), "Test peer", Role.RegionalReviewer, Domain.Organisations.OrganisationCode.Parse("Q98", null), now);
        foreach (var change in new Func<InterventionCase, Domain.Records.Outcome>[]
        {
            row => row.NameReviewer(new(peer.UserId, peer.Name, peer.Role, peer.Organisation, []), lead),
            row => row.Conclude(PeerConclusion.Supported, "Yes.", peer),
            row => row.WriteReview(new(lead.Today, "By telephone.", IsForTheBoard: true), lead),
            row => row.CompleteStep(InterventionStep.ConsistencyReview, true, lead),
            row => row.WriteSummary(new(lead.Today, "The report in short.", "Letters."), lead),
            row => row.AddDirection(new NamedCcg(given.Ccg, "NHS Test CCG"), lead),
            row => row.WriteDirection(row.Directions[0].Id, SampleCase.Direction(), lead),
            row => row.AddRequirement(row.Directions[0].Id, SampleCase.Requirement(lead.Today), lead),
        })
        {
            await given.App.Given.ChangeInterventionAsync(number, change);
        }

        return address;
    }
}
