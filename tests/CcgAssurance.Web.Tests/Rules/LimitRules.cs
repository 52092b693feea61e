using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Tests.Rules.Planted;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>What nobody may do any number of times says so on its endpoint, and a new one fails until it does.</summary>
[Trait("Runs", "Once")]
public sealed class LimitRules(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    private static readonly string[] Tables = [".xlsx", ".csv"];
    private static readonly string[] Files = [".pdf", ".json", ".ics", "/file"];

    // Whoever logs out only loses something.
    private static readonly string[] Unlimited = ["POST /account/log-out"];

    [Fact]
    public void Every_upload_download_export_and_log_in_has_its_limit()
    {
        var endpoints = RouteTable.Controllers(app);

        Assert.Equal(
            [LimitedUse.LogIn, LimitedUse.Upload, LimitedUse.Download, LimitedUse.Export],
            endpoints.Select(ExpectedUse).OfType<LimitedUse>().Distinct().Order());
        Violations.None(Wrong(endpoints));
    }

    [Fact]
    public void An_endpoint_without_its_limit_is_found() => Assert.Equal(
        [
            "GET /a.csv needs the limit Export",
            "GET /a/file needs the limit Download",
            "POST /code needs a limit, because anybody can send it",
            "POST /send needs the limit Upload",
        ],
        Wrong(
        [
            Endpoints.At("a.csv", new LimitedAttribute(LimitedUse.Download)),
            Endpoints.At("b.csv", new LimitedAttribute(LimitedUse.Export)),
            Endpoints.At("a/file"),
            Endpoints.At("page"),
            Endpoints.At("code", new HttpMethodMetadata(["POST"]), new AllowAnonymousAttribute()),
            Endpoints.At("send", new HttpMethodMetadata(["POST"]), new UploadLimitAttribute()),
        ]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.NationalTeam)]
    public async Task Whatever_is_answered_and_is_no_page_is_a_download_with_a_limit(Role role)
    {
        var quarter = await app.Given.QuarterAsync(await app.Given.CcgAsync());
        var records = await SampleRecords.InAsync(app, quarter);
        using var visitor = await app.LogInAsync(await app.Given.UserAsync(role, role switch
        {
            Role.AreaTeamLead => records.AreaTeam,
            Role.CcgLead => quarter.Ccg,
            _ => null,
        }));
        var (violations, files) = (new List<string>(), 0);
        foreach (var endpoint in RouteTable.Controllers(app).Where(endpoint => endpoint.Methods().Contains("GET")))
        {
            using var answer = await visitor.Client.GetAsync(records.AddressOf(endpoint), TestContext.Current.CancellationToken);
            if (answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                files++;
                violations.AddRange(LimitOf(endpoint) is LimitedUse.Download or LimitedUse.Export ? [] : [endpoint.Name()]);
            }
        }

        Assert.NotEqual(0, files);
        Violations.None(violations);
    }

    private static IEnumerable<string> Wrong(IEnumerable<RouteEndpoint> endpoints)
    {
        foreach (var endpoint in endpoints)
        {
            if (ExpectedUse(endpoint) is { } use && LimitOf(endpoint) != use)
            {
                yield return $"{endpoint.Name()} needs the limit {use}";
            }
            else if (endpoint.IsAnonymous() && endpoint.Methods().Contains("POST") && LimitOf(endpoint) is null && !Unlimited.Contains(endpoint.Name()))
            {
                yield return $"{endpoint.Name()} needs a limit, because anybody can send it";
            }
        }
    }

    private static LimitedUse? ExpectedUse(RouteEndpoint endpoint)
    {
        var pattern = endpoint.Pattern();
        return endpoint.Methods().Contains("POST")
            ? pattern == "/account/log-in" ? LimitedUse.LogIn : TakesFile(endpoint) ? LimitedUse.Upload : null
            : Tables.Any(ending => pattern.EndsWith(ending, StringComparison.Ordinal)) ? LimitedUse.Export
            : Files.Any(ending => pattern.EndsWith(ending, StringComparison.Ordinal)) ? LimitedUse.Download
            : null;
    }

    private static bool TakesFile(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<UploadLimitAttribute>() is not null ||
        endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.Parameters.Any(parameter =>
            parameter.ParameterType.GetProperties().Any(property => property.PropertyType == typeof(UploadedFile))) == true;

    private static LimitedUse? LimitOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<LimitedAttribute>()?.Use;
}
