using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;
using static CcgAssurance.Web.Tests.Features.Interventions.GivenIntervention;

namespace CcgAssurance.Web.Tests.Features.Interventions;

public sealed class PeerReviewTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R212")]
    public async Task A_peer_from_outside_reads_the_case_until_the_conclusion_is_recorded()
    {
        var given = await InAsync(app);
        var address = await UnreviewedAsync(given);
        var user = await app.Given.UserAsync(Role.AreaTeamDirector);
        var (lead, peer) = (await given.LogInAsync(Role.AreaTeamLead), await app.LogInAsync(user));
        Assert.Equal(404, (await peer.OpenAsync(address)).Status);

        await TakeAsync(lead, $"{address}/reviewers/new", new() { ["Form.Email"] = user.Email.ToUpperInvariant() });

        Assert.Contains("You are asked to review an intervention as a peer", (await peer.OpenAsync("/notices")).Text, StringComparison.Ordinal);
        var page = await peer.OpenAsync((await peer.OpenAsync("/")).To("Review the rationale of the intervention and record your conclusion")!);
        Assert.Contains("Nothing else is left.", page.Text, StringComparison.Ordinal);
        Assert.Equal(404, (await peer.OpenAsync($"{address}/withdraw")).Status);
        Assert.Equal(404, (await peer.OpenAsync($"{address}/history")).Status);
        await TakeAsync(peer, $"{address}/conclude", new() { ["Form.Conclusion"] = nameof(PeerConclusion.Supported), ["Form.Text"] = "It is right." });
        Assert.Equal(404, (await peer.OpenAsync(address)).Status);
        Assert.Contains("It is right.", (await lead.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Contains("A peer supports the rationale of an intervention", (await lead.OpenAsync("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R212")]
    public async Task Nobody_of_the_area_team_and_nobody_without_an_account_is_named()
    {
        var given = await InAsync(app);
        var (address, lead) = (await UnreviewedAsync(given), await given.LogInAsync(Role.AreaTeamLead));
        var own = await given.UserAsync(Role.AreaTeamDirector);

        (await SubmitAsync(lead, $"{address}/reviewers/new", new() { ["Form.Email"] = own.Email })).ShowsError(
            "Form.Email", $"Select somebody from outside the area team that proposes the intervention {Source(GuidanceRules.R212Step5ConsistencyReview)}");
        (await SubmitAsync(lead, $"{address}/reviewers/new", new() { ["Form.Email"] = "nobody@test.example" })).ShowsError(
            "Form.Email", $"Enter the email address of somebody who has an account here {Source(GuidanceRules.R212Step5ConsistencyReview)}");

        Assert.Empty((await given.ReadAsync(address)).Reviewers);
    }

    [Fact]
    [Rule("R212", "R219")]
    public async Task A_peer_who_does_not_support_the_rationale_ends_the_case()
    {
        var given = await InAsync(app);
        var address = await UnreviewedAsync(given);
        var user = await app.Given.UserAsync(Role.RegionalReviewer);
        var (lead, group) = (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.CcgLead));
        await TakeAsync(lead, $"{address}/reviewers/new", new() { ["Form.Email"] = user.Email });

        await TakeAsync(await app.LogInAsync(user), $"{address}/conclude", new()
        {
            ["Form.Conclusion"] = nameof(PeerConclusion.NotSupported),
            ["Form.Text"] = "Support would do.",
        });

        Assert.Contains("StatusNot supported by peers", (await lead.OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Contains("A peer does not support the rationale", (await group.OpenAsync("/notices")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Rule("R212")]
    public async Task A_peer_who_turns_out_to_belong_to_the_area_team_cannot_conclude_and_is_removed_with_a_reason()
    {
        var given = await InAsync(app);
        var address = await UnreviewedAsync(given);
        var user = await app.Given.UserAsync(Role.AreaTeamDirector);
        var lead = await given.LogInAsync(Role.AreaTeamLead);
        var page = await TakeAsync(lead, $"{address}/reviewers/new", new() { ["Form.Email"] = user.Email });
        var moved = await app.LogInAsync(await app.Given.MoveAsync(user, Role.AreaTeamDirector, given.Team));
        var answer = await SubmitAsync(moved, $"{address}/conclude", new() { ["Form.Conclusion"] = nameof(PeerConclusion.Supported), ["Form.Text"] = "Yes." });
        Assert.Contains(
            $"Ask somebody from outside the area team to review the case {Source(GuidanceRules.R212Step5ConsistencyReview)}",
            answer.Text, StringComparison.Ordinal);

        page = await TakeAsync(lead, page.Link($"Remove {user.Name}"), Because("Belongs to the area team."));

        Assert.Contains("Belongs to the area team.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Name at least one peer reviewer from outside the area team", page.Text, StringComparison.Ordinal);
    }

    // Proposed, with nobody named yet.
    private static async Task<string> UnreviewedAsync(GivenIntervention given)
    {
        var address = await given.InStageAsync(InterventionStage.UnderConsideration);
        var number = (await given.ReadAsync(address)).Number;
        var lead = new Actor(new UserId(Guid.CreateVersion7()), "Test lead", Role.AreaTeamLead, given.Team, given.App.Clock.GetUtcNow());
        await given.App.Given.ChangeInterventionAsync(number, row => row.WriteOptions(
            new(lead.Today, "Nothing else is left.", "A new board.", ImpactFinding.NoWorseOff, "Care goes on."), lead));
        await given.App.Given.ChangeInterventionAsync(number, row => row.CompleteStep(InterventionStep.InterventionOptions, true, lead));
        return address;
    }
}
