using System.Net;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Tests.Rules.Planted;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Rules;

[Trait("Runs", "Once")]
public sealed class EndpointRules(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    /// <summary>What the public may reach. A new entry is a decision, not a convenience.</summary>
    private static readonly string[] ForThePublic =
    [
        "GET /about/accessibility",
        "GET /about/assurance",
        "GET /about/cookies",
        "GET /about/equality",
        "GET /about/privacy",
        "GET /account/forgotten-password",
        "GET /account/log-in",
        "GET /account/log-in/code",
        "GET /account/new-password",
        "GET /account/set-up",
        "GET /account/sign-on/{provider}",
        "GET /account/sign-on/{provider}/arrived",
        "GET /account/sign-on/{provider}/failed",
        "GET /calendar/{token}.ics",
        "GET /error/{status:int}",
        "GET /published",
        "GET /published/directions",
        "GET /published/directions/{ofCase:int}/{place:int}",
        "GET /published/directions/{ofCase:int}/{place:int}/direction.large-print.pdf",
        "GET /published/directions/{ofCase:int}/{place:int}/direction.pdf",
        "GET /published/schema",
        "GET /published/schema.json",
        "GET /published/{code}",
        "GET /published/{code}/{year}/{quarter}",
        "GET /published/{code}/{year}/{quarter}/report.json",
        "GET /published/{code}/{year}/{quarter}/report.large-print.pdf",
        "GET /published/{code}/{year}/{quarter}/report.pdf",
        "POST /account/forgotten-password",
        "POST /account/log-in",
        "POST /account/log-in/code",
        "POST /account/log-out",
        "POST /account/new-password",
        "POST /account/set-up",
    ];

    /// <summary>What everybody with an account may reach, in whatever role or before one is chosen: their own account and no record.</summary>
    private static readonly string[] ForEveryAccount =
    [
        "GET /account",
        "GET /account/password",
        "GET /account/roles",
        "GET /account/two-factor",
        "GET /account/two-factor/recovery-codes",
        "GET /account/two-factor/set-up",
        "POST /account/log-ins/end-others",
        "POST /account/log-ins/{id:guid}/end",
        "POST /account/password",
        "POST /account/roles",
        "POST /account/stay-logged-in",
        "POST /account/two-factor/recovery-codes",
        "POST /account/two-factor/set-up",
        "POST /account/two-factor/turn-off",
    ];

    private static readonly RequiresAttribute Judges = new(Permission.JudgeDomains);

    [Fact]
    public void Every_endpoint_names_the_permission_it_needs_or_is_on_the_list_for_the_public()
    {
        var endpoints = RouteTable.Controllers(app);

        Assert.Equal(ForThePublic, OpenToAll(endpoints));
        Assert.Equal(ForEveryAccount, WithoutPermission(endpoints).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_endpoint_that_names_no_permission_is_found()
    {
        RouteEndpoint[] planted =
        [
            Endpoints.At("open", new AllowAnonymousAttribute()),
            Endpoints.At("guarded", Judges),
            Endpoints.At("forgotten"),
            Endpoints.At("logged-in", new AuthorizeAttribute()),
        ];

        Assert.Equal(["GET /open"], OpenToAll(planted));
        Assert.Equal(["GET /forgotten", "GET /logged-in"], WithoutPermission(planted));
    }

    [Fact]
    public void Everything_that_is_not_a_page_is_a_static_file_or_a_health_check()
    {
        var others = app.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is null)
            .Where(endpoint => endpoint.Pattern() != "/{**path:file}") // outside Production: looks for files added since the build
            .ToList();

        Assert.All(others, endpoint => Assert.NotNull(endpoint.Metadata.GetMetadata<IAllowAnonymous>()));
        Assert.Equal(["/health/live", "/health/ready"], NoStaticFiles(others));
    }

    [Fact]
    public void An_endpoint_beside_pages_and_files_is_found() => Assert.Equal(["/metrics"], NoStaticFiles([Endpoints.At("metrics")]));

    [Fact]
    public async Task Nobody_without_a_log_in_gets_past_the_log_in_page()
    {
        var visitor = app.Visitor();
        var answers = new List<(string Name, HttpStatusCode Status, string? Address)>();
        foreach (var endpoint in RouteTable.Controllers(app).Where(endpoint => !endpoint.IsAnonymous()))
        {
            var answer = await AskAsync(visitor.Client, endpoint);
            answers.Add((endpoint.Name(), answer.StatusCode, answer.Headers.Location?.OriginalString));
        }

        Assert.NotEmpty(answers);
        Violations.None(LetPast(answers));
    }

    [Fact]
    public void An_endpoint_that_lets_somebody_past_the_log_in_page_is_found() => Assert.Equal(
        ["GET /shown answered 200 to nobody", "GET /elsewhere answered 302 to nobody"],
        LetPast(
        [
            ("GET /shown", HttpStatusCode.OK, null),
            ("GET /elsewhere", HttpStatusCode.Redirect, "/ccgs"),
            ("GET /guarded", HttpStatusCode.Redirect, "/account/log-in?returnUrl=%2Fguarded"),
            ("POST /guarded", HttpStatusCode.Unauthorized, null),
        ]));

    [Theory]
    [InlineData(Role.AreaTeamLead)]
    [InlineData(Role.AreaTeamDirector)]
    [InlineData(Role.CcgLead)]
    [InlineData(Role.GoverningBodyMember)]
    [InlineData(Role.IndependentMember)]
    [InlineData(Role.RegionalReviewer)]
    [InlineData(Role.NationalTeam)]
    [InlineData(Role.Administrator)]
    public async Task A_role_is_refused_exactly_where_the_permission_table_says_so(Role role)
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(role));
        var answers = new List<(RouteEndpoint Endpoint, HttpStatusCode Status)>();
        foreach (var endpoint in RouteTable.Controllers(app).Where(endpoint => endpoint.Requirement() is not null))
        {
            answers.Add((endpoint, (await AskAsync(visitor.Client, endpoint)).StatusCode));
        }

        Assert.NotEmpty(answers);
        Violations.None(AgainstTheTable(role, answers));
    }

    [Fact]
    public void An_endpoint_that_refuses_the_wrong_role_or_lets_it_in_is_found()
    {
        var (guarded, refused) = (Endpoints.At("guarded", Judges), HttpStatusCode.Forbidden);

        Assert.Equal(["GET /guarded needs JudgeDomains"], AgainstTheTable(Role.CcgLead, [(guarded, HttpStatusCode.NotFound)]));
        Assert.Equal(["GET /guarded needs JudgeDomains"], AgainstTheTable(Role.AreaTeamLead, [(guarded, refused)]));
        Violations.None(AgainstTheTable(Role.CcgLead, [(guarded, refused)]));
        Violations.None(AgainstTheTable(Role.AreaTeamLead, [(guarded, HttpStatusCode.NotFound)]));
    }

    [Fact]
    public void No_action_that_writes_is_excused_from_the_forms_token() =>
        Assert.Equal(["GET /error/{status:int}"], Excused(RouteTable.Controllers(app)));

    [Fact]
    public void An_action_that_is_excused_from_the_forms_token_is_found() => Assert.Equal(
        ["POST /excused"],
        Excused(
        [
            Endpoints.At("excused", new HttpMethodMetadata(["POST"]), new IgnoreAntiforgeryTokenAttribute()),
            Endpoints.At("protected", new HttpMethodMetadata(["POST"])),
        ]));

    private static IEnumerable<string> OpenToAll(IEnumerable<RouteEndpoint> endpoints) =>
        endpoints.Where(RouteTable.IsAnonymous).Select(RouteTable.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> WithoutPermission(IEnumerable<RouteEndpoint> endpoints) =>
        endpoints.Where(endpoint => !endpoint.IsAnonymous() && endpoint.Requirement() is null).Select(RouteTable.Name);

    private static IEnumerable<string> NoStaticFiles(IEnumerable<RouteEndpoint> endpoints) => endpoints
        .Where(endpoint => !endpoint.Metadata.Any(item => item.GetType().Name == "StaticAssetDescriptor"))
        .Select(RouteTable.Pattern).Order();

    private static IEnumerable<string> LetPast(IEnumerable<(string Name, HttpStatusCode Status, string? Address)> answers) =>
        from answer in answers
        where answer.Status != HttpStatusCode.Unauthorized
        where answer.Status != HttpStatusCode.Redirect || answer.Address?.StartsWith("/account/log-in", StringComparison.Ordinal) != true
        select $"{answer.Name} answered {(int)answer.Status} to nobody";

    private static IEnumerable<string> AgainstTheTable(Role role, IEnumerable<(RouteEndpoint Endpoint, HttpStatusCode Status)> answers) =>
        from answer in answers
        let requirement = answer.Endpoint.Requirement()!
        where (answer.Status == HttpStatusCode.Forbidden) == requirement.IsMetBy(role)
        select $"{answer.Endpoint.Name()} needs {string.Join(" or ", requirement.AnyOf)}";

    private static IEnumerable<string> Excused(IEnumerable<RouteEndpoint> endpoints) => endpoints
        .Where(endpoint => endpoint.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is not null)
        .Select(RouteTable.Name);

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, RouteEndpoint endpoint)
    {
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Methods()[0]), SampleRoutes.AddressOf(endpoint));
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
