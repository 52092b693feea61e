using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace CcgAssurance.Web.Infrastructure.Binding;

/// <summary>How posted forms become answers, registered in one place.</summary>
public static class NhsBinding
{
    /// <summary>
    /// Adds the binders for text, numbers, lists of answers and dates, puts NHS wording in place of MVC's messages, and switches off what
    /// would say things in MVC's words: the implied required rule of non-nullable references, and client-side validation.
    /// </summary>
    public static IMvcBuilder AddNhsBinding(this IMvcBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        return builder
            .AddMvcOptions(options =>
            {
                // Each just before the binder that it stands in for, so that bodies, headers, files and services stay with theirs.
                InsertBefore<SimpleTypeModelBinderProvider>(options, new TextModelBinderProvider());
                InsertBefore<SimpleTypeModelBinderProvider>(options, new NumberModelBinderProvider());
                InsertBefore<CollectionModelBinderProvider>(options, new AnswersModelBinderProvider());
                InsertBefore<ComplexObjectModelBinderProvider>(options, new DateAnswerModelBinderProvider());

                options.ModelBinderProviders.Insert(0, new UploadedFileModelBinder());
                BindingMessages.Replace(options.ModelBindingMessageProvider);
                options.ModelMetadataDetailsProviders.Add(new BindingMessagesByType());
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddViewOptions(options => options.HtmlHelperOptions.ClientValidationEnabled = false);
    }

    private static void InsertBefore<TProvider>(MvcOptions options, IModelBinderProvider provider)
        where TProvider : IModelBinderProvider
    {
        var place = options.ModelBinderProviders.OfType<TProvider>().Single();
        options.ModelBinderProviders.Insert(options.ModelBinderProviders.IndexOf(place), provider);
    }
}
