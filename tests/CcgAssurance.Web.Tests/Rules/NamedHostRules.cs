using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Testing.Html;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>Whoever sends a request can name any host in it. Nothing that is answered, kept or sent says that name again.</summary>
[Trait("Runs", "Once")]
public sealed class NamedHostRules(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private const string Named = "elsewhere.example";

    [Fact]
    public async Task No_page_repeats_the_host_that_a_visitor_names() => Violations.None(await RepeatingAsync(Elsewhere(app.Visitor())));

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.NationalTeam)]
    public async Task No_page_repeats_the_host_that_somebody_with_a_log_in_names(Role role)
    {
        var team = await app.Given.AreaTeamAsync();
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync(team));
        var user = await app.Given.UserAsync(role, role switch
        {
            Role.CcgLead => quarter.Ccg,
            Role.NationalTeam => null,
            _ => team,
        });
        var records = await SampleRecords.InAsync(app, quarter);

        Violations.None(await RepeatingAsync(Elsewhere(await app.LogInAsync(user)), records));
    }

    [Fact]
    public async Task A_public_page_is_known_under_the_address_of_the_settings()
    {
        var page = await Elsewhere(app.Visitor()).OpenAsync("/published?q=a%20b");

        Assert.Equal("http://localhost:5080/published?q=a%20b", page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_log_in_that_a_page_asks_for_is_on_this_site()
    {
        var answer = await Elsewhere(app.Visitor()).OpenAsync("/ccgs?q=a%20b&page=2");

        Assert.Equal("/account/log-in?returnUrl=%2Fccgs%3Fq%3Da%2520b%26page%3D2", answer.Response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_calendar_has_the_address_of_the_settings()
    {
        var visitor = Elsewhere(await app.LogInAsync(await app.Given.UserAsync(Role.AreaTeamLead)));
        var answer = await visitor.SubmitAsync((await visitor.OpenAsync("/account/calendar")).Form("/account/calendar"));

        var address = (await visitor.FollowAsync(answer)).Document.QuerySelector(".nhsuk-inset-text strong")!.TextContent;

        Assert.StartsWith("http://localhost:5080/calendar/", address, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Named, (await Elsewhere(app.Visitor()).OpenAsync(new Uri(address).PathAndQuery)).Raw, StringComparison.OrdinalIgnoreCase);
    }

    private static Visitor Elsewhere(Visitor visitor)
    {
        visitor.Client.DefaultRequestHeaders.Host = Named;
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-Host", Named);
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return visitor;
    }

    private async Task<IReadOnlyList<string>> RepeatingAsync(Visitor visitor, SampleRecords? records = null)
    {
        var found = new List<string>();
        foreach (var endpoint in RouteTable.Controllers(app).Where(endpoint => endpoint.Methods().Contains("GET")))
        {
            using var answer = await visitor.Client.GetAsync(
                records?.AddressOf(endpoint) ?? SampleRoutes.AddressOf(endpoint), TestContext.Current.CancellationToken);
            var text = $"{answer.Headers}\n{await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}";
            if (text.Contains(Named, StringComparison.OrdinalIgnoreCase))
            {
                found.Add($"{endpoint.Name()} repeats the host of the request");
            }
        }

        return found;
    }
}
