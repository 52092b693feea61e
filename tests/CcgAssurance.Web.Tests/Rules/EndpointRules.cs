using System.Net;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Rules;

public sealed class EndpointRules(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    /// <summary>What the public may reach. A new entry is a decision, not a convenience.</summary>
    private static readonly string[] Anonymous =
    [
        "GET /about/accessibility",
        "GET /about/assurance",
        "GET /about/cookies",
        "GET /about/equality",
        "GET /about/privacy",
        "GET /account/log-in",
        "GET /calendar/{token}.ics",
        "GET /error/{status:int}",
        "GET /published",
        "GET /published/schema",
        "GET /published/schema.json",
        "GET /published/{code}",
        "GET /published/{code}/{year}/{quarter}",
        "GET /published/{code}/{year}/{quarter}/report.json",
        "GET /published/{code}/{year}/{quarter}/report.pdf",
        "POST /account/log-in",
        "POST /account/log-out",
    ];

    [Fact]
    public void Every_endpoint_names_the_permission_it_needs_or_is_on_the_list_for_the_public()
    {
        var endpoints = RouteTable.Controllers(app);

        Assert.NotEmpty(endpoints);
        Assert.Equal(Anonymous, endpoints.Where(endpoint => endpoint.IsAnonymous()).Select(RouteTable.Name).Order(StringComparer.Ordinal));
        Assert.All(endpoints.Where(endpoint => !endpoint.IsAnonymous()), endpoint =>
            Assert.True(endpoint.Requirement() is not null, $"{endpoint.Name()} has no [Requires(Permission.…)]."));
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
        Assert.Equal(
            ["/health/live", "/health/ready"],
            others.Where(endpoint => !endpoint.Metadata.Any(item => item.GetType().Name == "StaticAssetDescriptor"))
                .Select(RouteTable.Pattern).Order());
    }

    [Fact]
    public async Task Nobody_without_a_log_in_gets_past_the_log_in_page()
    {
        foreach (var endpoint in RouteTable.Controllers(app).Where(endpoint => !endpoint.IsAnonymous()))
        {
            var answer = await AskAsync(app.Visitor().Client, endpoint);

            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{endpoint.Name()} answered {answer.StatusCode} without a log-in.");
            Assert.StartsWith("/account/log-in", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        }
    }

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

        foreach (var endpoint in RouteTable.Controllers(app))
        {
            if (endpoint.Requirement() is { } requirement)
            {
                var answer = await AskAsync(visitor.Client, endpoint);

                Assert.True(
                    (answer.StatusCode == HttpStatusCode.Forbidden) == !requirement.IsMetBy(role),
                    $"{endpoint.Name()} needs {string.Join(" or ", requirement.AnyOf)}; a {role} got {answer.StatusCode}.");
            }
        }
    }

    [Fact]
    public void No_controller_takes_the_database_context()
    {
        foreach (var controller in Controllers())
        {
            var parameters = controller.GetConstructors().SelectMany(constructor => constructor.GetParameters());

            Assert.All(parameters, parameter => Assert.False(
                typeof(Microsoft.EntityFrameworkCore.DbContext).IsAssignableFrom(parameter.ParameterType),
                $"{controller.Name} takes {parameter.ParameterType.Name}. Read through a query and write through a handler."));
        }
    }

    [Fact]
    public void No_action_that_writes_is_excused_from_the_forms_token()
    {
        var excused = RouteTable.Controllers(app)
            .Where(endpoint => endpoint.Metadata.GetMetadata<IgnoreAntiforgeryTokenAttribute>() is not null)
            .Select(RouteTable.Pattern);

        Assert.Equal(["/error/{status:int}"], excused);
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, RouteEndpoint endpoint)
    {
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Methods()[0]), SampleRoutes.AddressOf(endpoint));
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private IEnumerable<System.Reflection.TypeInfo> Controllers()
    {
        var feature = new ControllerFeature();
        app.Services.GetRequiredService<ApplicationPartManager>().PopulateFeature(feature);
        return feature.Controllers;
    }
}
