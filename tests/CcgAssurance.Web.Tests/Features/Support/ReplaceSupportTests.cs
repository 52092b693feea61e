using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Hosting;
using static CcgAssurance.Web.Tests.Features.Support.GivenSupport;

namespace CcgAssurance.Web.Tests.Features.Support;

public sealed class ReplaceSupportTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    [Fact]
    [Rule("R151", "R170")]
    public async Task A_package_that_did_not_meet_its_objectives_is_replaced_by_one_that_begins_with_its_terms()
    {
        var given = await InAsync(app);
        var package = await given.InStageAsync(SupportStage.Agreed);
        var (lead, director, group) =
            (await given.LogInAsync(Role.AreaTeamLead), await given.LogInAsync(Role.AreaTeamDirector), await given.LogInAsync(Role.CcgLead));
        Assert.False((await group.OpenAsync(package)).HasLink("Draft a package that takes the place of this one"));

        var drafted = await SubmitAsync(lead, (await lead.OpenAsync(package)).Link("Draft a package that takes the place of this one"));

        var later = drafted.Location!;
        var page = await lead.FollowAsync(drafted);
        Assert.Contains("This will take the place of support package", page.Text, StringComparison.Ordinal);
        var (old, draft) = (await given.ReadAsync(package), await given.ReadAsync(later));
        Assert.Equal((SupportStage.Agreed, SupportStage.Draft, old.Number), (old.Stage, draft.Stage, draft.SupersedesNumber));
        Assert.Equal(
            old.TermsInForce!.Measures.Select(row => row.Description), draft.TermsInHand!.Measures.Select(row => row.Description));
        Assert.Equal(
            (1, 1, 1), (draft.TermsInHand!.Indicators.Count, draft.TermsInHand.Restrictions.Count, draft.TermsInHand.Trajectories.Count));
        await TakeAsync(lead, $"{later}/discussion", On("NextDiscussionOn", "2014-12-15"));
        await TakeAsync(lead, $"{later}/propose");
        await TakeAsync(director, $"{later}/accept");
        Assert.Equal(SupportStage.Agreed, (await given.ReadAsync(package)).Stage);
        await TakeAsync(group, $"{later}/accept");

        var (replaced, inForce) = (await given.ReadAsync(package), await given.ReadAsync(later));
        Assert.Equal((SupportStage.Superseded, inForce.Number), (replaced.Stage, replaced.SupersededByNumber));
        Assert.Contains($"Support package {inForce.Number} takes the place of this one.", (await group.OpenAsync(package)).Text, StringComparison.Ordinal);
        Assert.Contains("Nothing of this package is agreed, or it is over.", (await lead.OpenAsync($"{package}/replace")).Text, StringComparison.Ordinal);
    }
}
