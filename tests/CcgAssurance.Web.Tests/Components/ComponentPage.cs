using System.Linq.Expressions;
using CcgAssurance.Web.Infrastructure.Binding;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Web.Tests.Components;

/// <summary>A page without a server: one model, one model state and one request for the tag helpers that run on it.</summary>
internal sealed class ComponentPage<TModel>
    where TModel : class
{
    private readonly ViewDataDictionary<TModel> _viewData;
    private readonly ModelExpressionProvider _expressions;

    public ComponentPage(TModel model)
    {
        var services = new ServiceCollection().AddControllers().AddNhsBinding().Services.BuildServiceProvider();
        var metadata = services.GetRequiredService<IModelMetadataProvider>();
        _expressions = new ModelExpressionProvider(metadata);
        _viewData = new ViewDataDictionary<TModel>(metadata, new ModelStateDictionary()) { Model = model };
        View = new ViewContext
        {
            HttpContext = new DefaultHttpContext { RequestServices = services },
            RouteData = new RouteData(),
            ActionDescriptor = new ActionDescriptor(),
            ViewData = _viewData,
        };
    }

    public ViewContext View { get; }

    public ModelStateDictionary ModelState => _viewData.ModelState;

    /// <summary>What <c>asp-for</c> is in a view.</summary>
    public ModelExpression For<TValue>(Expression<Func<TModel, TValue>> property) =>
        _expressions.CreateModelExpression(_viewData, property);

    /// <summary>Says that this was posted, as model binding does.</summary>
    public void Posted(string key, params string[] values) =>
        ModelState.SetModelValue(key, values.Length == 1 ? values[0] : values, string.Join(',', values));
}
