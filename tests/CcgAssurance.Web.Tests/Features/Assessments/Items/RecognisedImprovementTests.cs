using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Support;
using CcgAssurance.Testing.Hosting;

namespace CcgAssurance.Web.Tests.Features.Assessments.Items;

public sealed class RecognisedImprovementTests(AssuranceApp app) : ItemPages(app)
{
    private const string Improvement = "Nobody waits for more than a year.";
    private const string Offer = "Add this as an achievement: " + Improvement;

    [Fact]
    [Rule("R171")]
    public async Task Improvement_that_a_review_recognised_is_offered_as_an_achievement_until_it_stands_in_a_report()
    {
        var (lead, quarter) = await LeadWithAsync();
        var package = await App.Given.SupportAsync(quarter.Ccg);
        var group = App.Given.OfSupport(Role.CcgLead, quarter.Ccg);
        await App.Given.ChangeSupportAsync(package, row => row.AddReview(
            new ReviewAnswers(new DateOnly(2014, 11, 18), "Waits fall.", Improvement), new DateOnly(2015, 1, 20), group));
        var list = $"{Root(quarter)}/items/on/domain-3";

        var page = await lead.OpenAsync(list);
        Assert.Contains("Improvement that was recognised under a support package belongs in the report.", page.Text, StringComparison.Ordinal);
        var form = await lead.OpenAsync(page.Link(Offer));
        Assert.Equal(Improvement, form.ValueOf("Form.Text"));
        Assert.Equal(302, (await lead.SubmitAsync(form.Form(Add(quarter, "achievement")))).Status);

        page = await lead.OpenAsync(list);
        Assert.False(page.HasLink(Offer));
        Assert.Contains(Improvement, page.Text, StringComparison.Ordinal);
        Assert.False((await lead.OpenAsync($"{Root(quarter)}/items/on/domain-4")).HasLink(Offer));
    }

    [Fact]
    [Rule("R171")]
    public async Task Improvement_of_an_earlier_quarter_or_another_group_is_not_offered()
    {
        var (lead, quarter) = await LeadWithAsync();
        foreach (var (ccg, on) in new[] { (quarter.Ccg, new DateOnly(2014, 3, 31)), (await App.Given.CcgAsync(), new DateOnly(2014, 11, 18)) })
        {
            var package = await App.Given.SupportAsync(ccg);
            await App.Given.ChangeSupportAsync(package, row => row.AddReview(
                new ReviewAnswers(on, "Waits fall.", Improvement), new DateOnly(2015, 1, 20), App.Given.OfSupport(Role.CcgLead, ccg)));
        }

        Assert.False((await lead.OpenAsync($"{Root(quarter)}/items/on/domain-3")).HasLink(Offer));
    }
}
