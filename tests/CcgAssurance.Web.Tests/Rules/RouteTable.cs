using CcgAssurance.Testing.Hosting;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>The endpoints as the running application has them.</summary>
public static class RouteTable
{
    public static IReadOnlyList<RouteEndpoint> Controllers(AssuranceApp app) =>
        [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)];

    public static RequiresAttribute? Requirement(this RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<RequiresAttribute>();

    public static bool IsAnonymous(this RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    public static IReadOnlyList<string> Methods(this RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];

    public static string Pattern(this RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    public static string Name(this RouteEndpoint endpoint) => $"{string.Join('/', endpoint.Methods())} {endpoint.Pattern()}";
}
