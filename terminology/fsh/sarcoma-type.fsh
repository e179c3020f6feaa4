CodeSystem: SarcomaTypeCS
Id: sarcoma-type-cs
Title: "Types of sarcoma and related tumors"
Description: "Families, types and variants of mesenchymal tumors, in our own words and in the order of what is a kind of what: a family says which tissue the cells resemble, a type may belong to several. It connects the codes of SNOMED CT, ICD-O-3 and OncoTree."
* insert Metadata
* insert OwnCodes
* insert ByParent
* ^valueSet = Canonical(SarcomaTypeVS)
* #mesenchymal-tumor "Mesenchymal tumor" "Tumor of connective tissue, muscle, fat, vessels, nerve sheath, cartilage or bone, whatever its behavior."
* #sarcoma "Sarcoma" "Malignant mesenchymal tumor of any type and site."
* #soft-tissue-sarcoma "Sarcoma of soft tissue" "Sarcoma that arises in soft tissue. Types that often arise in organs, skin or bone stand beside it, not below."
* #bone-sarcoma "Sarcoma of bone" "Sarcoma that arises in a bone."
* #smooth-muscle-tumor "Smooth muscle tumor" "Tumor whose cells look like smooth muscle, whatever its behavior."
* #leiomyoma "Leiomyoma" "Benign smooth muscle tumor."
* #cellular-leiomyoma "Cellular leiomyoma" "Leiomyoma that is richer in cells than the muscle around it."
* #bizarre-leiomyoma "Leiomyoma with bizarre nuclei" "Leiomyoma with large atypical nuclei, few mitoses and no tumor cell necrosis."
* #epithelioid-leiomyoma "Epithelioid leiomyoma" "Leiomyoma of rounded or polygonal cells."
* #uterine-leiomyoma "Uterine leiomyoma" "Leiomyoma of the uterus."
* #leiomyomatosis "Leiomyomatosis" "Many nodules of benign smooth muscle that spread through a tissue."
* #metastasizing-leiomyoma "Metastasizing leiomyoma" "Smooth muscle tumor that looks benign and has deposits far from the uterus, mostly in the lung."
* #stump "Smooth muscle tumor of uncertain malignant potential" "Smooth muscle tumor that can be called neither benign nor malignant with confidence."
* #uterine-stump "Uterine smooth muscle tumor of uncertain malignant potential" "Smooth muscle tumor of uncertain malignant potential of the uterus."
* #leiomyosarcoma "Leiomyosarcoma" "Malignant smooth muscle tumor."
* #epithelioid-leiomyosarcoma "Epithelioid leiomyosarcoma" "Leiomyosarcoma mostly of rounded or polygonal cells."
* #myxoid-leiomyosarcoma "Myxoid leiomyosarcoma" "Leiomyosarcoma with much myxoid stroma."
* #pleomorphic-leiomyosarcoma "Pleomorphic leiomyosarcoma" "Leiomyosarcoma with large areas of pleomorphic cells."
* #dedifferentiated-leiomyosarcoma "Dedifferentiated leiomyosarcoma" "Leiomyosarcoma with a part that no longer shows signs of smooth muscle."
* #uterine-leiomyosarcoma "Uterine leiomyosarcoma" "Leiomyosarcoma of the uterus."
* #uterine-epithelioid-leiomyosarcoma "Uterine epithelioid leiomyosarcoma" "Epithelioid leiomyosarcoma of the uterus."
* #uterine-myxoid-leiomyosarcoma "Uterine myxoid leiomyosarcoma" "Myxoid leiomyosarcoma of the uterus."
* #adipocytic-tumor "Adipocytic tumor" "Tumor whose cells look like fat, whatever its behavior."
* #atypical-lipomatous-tumor "Atypical lipomatous tumor" "Well differentiated adipocytic tumor with atypical cells at a site where it can be removed completely; the same tumor at other sites is called well differentiated liposarcoma."
* #liposarcoma "Liposarcoma" "Malignant adipocytic tumor."
* #well-differentiated-liposarcoma "Well differentiated liposarcoma" "Liposarcoma mostly of mature fat with atypical stromal cells."
* #dedifferentiated-liposarcoma "Dedifferentiated liposarcoma" "Liposarcoma with a part that is no longer lipogenic beside a well differentiated one, or after it."
* #myxoid-liposarcoma "Myxoid liposarcoma" "Liposarcoma with myxoid stroma and a net of fine vessels."
* #round-cell-liposarcoma "Round cell liposarcoma" "Liposarcoma mostly of round cells; today the high grade end of myxoid liposarcoma."
* #pleomorphic-liposarcoma "Pleomorphic liposarcoma" "Liposarcoma of pleomorphic cells with pleomorphic lipoblasts."
* #skeletal-muscle-tumor "Skeletal muscle tumor" "Tumor whose cells look like skeletal muscle, whatever its behavior."
* #rhabdomyosarcoma "Rhabdomyosarcoma" "Malignant skeletal muscle tumor."
* #embryonal-rhabdomyosarcoma "Embryonal rhabdomyosarcoma" "Rhabdomyosarcoma that resembles skeletal muscle of the embryo."
* #alveolar-rhabdomyosarcoma "Alveolar rhabdomyosarcoma" "Rhabdomyosarcoma of uniform round cells, often in nests with gaps."
* #pleomorphic-rhabdomyosarcoma "Pleomorphic rhabdomyosarcoma" "Rhabdomyosarcoma of large bizarre cells, mostly in adults."
* #spindle-cell-rhabdomyosarcoma "Spindle cell rhabdomyosarcoma" "Rhabdomyosarcoma of spindle cells."
* #fibroblastic-tumor "Fibroblastic or myofibroblastic tumor" "Tumor of fibroblasts or myofibroblasts, whatever its behavior."
* #desmoid-fibromatosis "Desmoid fibromatosis" "Fibroblastic tumor that grows into its surroundings and comes back, but does not metastasize."
* #inflammatory-myofibroblastic-tumor "Inflammatory myofibroblastic tumor" "Tumor of myofibroblasts with many inflammatory cells."
* #solitary-fibrous-tumor "Solitary fibrous tumor" "Fibroblastic tumor with branching vessels, of any behavior."
* #malignant-solitary-fibrous-tumor "Malignant solitary fibrous tumor" "Solitary fibrous tumor that is called malignant."
* #dermatofibrosarcoma-protuberans "Dermatofibrosarcoma protuberans" "Fibroblastic tumor of the skin that often comes back and seldom metastasizes."
* #fibrosarcoma "Fibrosarcoma" "Malignant tumor of fibroblasts without signs of another type."
* #myxofibrosarcoma "Myxofibrosarcoma" "Malignant fibroblastic tumor with myxoid stroma and curved vessels."
* #low-grade-fibromyxoid-sarcoma "Low grade fibromyxoid sarcoma" "Malignant fibroblastic tumor of bland spindle cells with fibrous and myxoid parts."
* #vascular-tumor "Vascular tumor" "Tumor whose cells look like the lining of vessels, whatever its behavior."
* #angiosarcoma "Angiosarcoma" "Malignant tumor of the lining of vessels."
* #epithelioid-hemangioendothelioma "Epithelioid hemangioendothelioma" "Malignant vascular tumor of epithelioid cells in strands, less aggressive than angiosarcoma."
* #kaposi-sarcoma "Kaposi sarcoma" "Vascular tumor caused by human herpesvirus 8."
* #peripheral-nerve-sheath-tumor "Peripheral nerve sheath tumor" "Tumor of the sheath of peripheral nerves, whatever its behavior."
* #malignant-peripheral-nerve-sheath-tumor "Malignant peripheral nerve sheath tumor" "Malignant tumor of the sheath of a peripheral nerve."
* #gastrointestinal-stromal-tumor "Gastrointestinal stromal tumor" "Tumor of the wall of stomach or bowel that resembles its pacemaker cells, of any risk."
* #malignant-gastrointestinal-stromal-tumor "Malignant gastrointestinal stromal tumor" "Gastrointestinal stromal tumor that is called malignant."
* #uncertain-differentiation-tumor "Tumor of uncertain differentiation" "Mesenchymal tumor whose cells resemble no normal tissue, or none that is agreed on."
* #synovial-sarcoma "Synovial sarcoma" "Sarcoma of spindle cells, with or without glands, with a fusion of SS18 and an SSX gene."
* #spindle-cell-synovial-sarcoma "Spindle cell synovial sarcoma" "Synovial sarcoma of spindle cells only; also called monophasic."
* #biphasic-synovial-sarcoma "Biphasic synovial sarcoma" "Synovial sarcoma of spindle cells and glands."
* #epithelioid-sarcoma "Epithelioid sarcoma" "Sarcoma of epithelioid cells, most often without SMARCB1."
* #alveolar-soft-part-sarcoma "Alveolar soft part sarcoma" "Sarcoma of large cells in nests, with a fusion of TFE3."
* #clear-cell-sarcoma "Clear cell sarcoma of soft tissue" "Sarcoma with features of melanocytes; not the tumor of the kidney of the same name."
* #desmoplastic-small-round-cell-tumor "Desmoplastic small round cell tumor" "Malignant tumor of small round cells in nests within dense stroma, with a fusion of EWSR1 and WT1."
* #malignant-rhabdoid-tumor "Malignant rhabdoid tumor" "Malignant tumor of rhabdoid cells without SMARCB1 or SMARCA4, mostly in small children."
* #perivascular-epithelioid-cell-tumor "Perivascular epithelioid cell tumor" "Tumor of epithelioid cells around vessels with markers of melanocytes and smooth muscle, whatever its behavior."
* #malignant-perivascular-epithelioid-cell-tumor "Malignant perivascular epithelioid cell tumor" "Perivascular epithelioid cell tumor that is called malignant."
* #uterine-perivascular-epithelioid-cell-tumor "Uterine perivascular epithelioid cell tumor" "Perivascular epithelioid cell tumor of the uterus."
* #undifferentiated-sarcoma "Undifferentiated sarcoma" "Sarcoma that shows no line of differentiation."
* #undifferentiated-pleomorphic-sarcoma "Undifferentiated pleomorphic sarcoma" "Undifferentiated sarcoma of pleomorphic cells; formerly called malignant fibrous histiocytoma."
* #spindle-cell-sarcoma "Spindle cell sarcoma, type not stated" "Sarcoma of spindle cells of which the type is not stated."
* #giant-cell-sarcoma "Giant cell sarcoma" "Sarcoma with many giant cells of which the type is not stated."
* #undifferentiated-small-round-cell-sarcoma "Undifferentiated small round cell sarcoma" "Sarcoma of small round cells of bone or soft tissue: Ewing sarcoma and its relatives."
* #ewing-sarcoma "Ewing sarcoma" "Small round cell sarcoma with a fusion of a FET gene and an ETS gene."
* #ewing-sarcoma-of-bone "Ewing sarcoma of bone" "Ewing sarcoma that arises in a bone."
* #ewing-sarcoma-of-soft-tissue "Ewing sarcoma of soft tissue" "Ewing sarcoma that arises in soft tissue."
* #uterine-mesenchymal-tumor "Uterine mesenchymal tumor" "Mesenchymal tumor of the uterus, whatever its behavior."
* #uterine-sarcoma "Uterine sarcoma" "Sarcoma of the uterus. Carcinosarcoma is no sarcoma."
* #endometrial-stromal-tumor "Endometrial stromal tumor" "Tumor whose cells look like the stroma of the endometrium, whatever its behavior."
* #endometrial-stromal-nodule "Endometrial stromal nodule" "Benign, well delimited endometrial stromal tumor."
* #endometrial-stromal-sarcoma "Endometrial stromal sarcoma" "Malignant endometrial stromal tumor."
* #low-grade-endometrial-stromal-sarcoma "Low grade endometrial stromal sarcoma" "Endometrial stromal sarcoma that resembles the stroma of the endometrium in its growing phase."
* #high-grade-endometrial-stromal-sarcoma "High grade endometrial stromal sarcoma" "Endometrial stromal sarcoma of uniform high grade cells."
* #undifferentiated-uterine-sarcoma "Undifferentiated uterine sarcoma" "Undifferentiated sarcoma of the uterus."
* #adenosarcoma "Adenosarcoma" "Mixed tumor of benign glands and a malignant stroma."
* #uterine-adenosarcoma "Uterine adenosarcoma" "Adenosarcoma of the uterus."
* #osteogenic-tumor "Bone-forming tumor" "Tumor whose cells make bone, whatever its behavior and site."
* #osteosarcoma "Osteosarcoma" "Malignant bone-forming tumor."
* #osteosarcoma-of-bone "Osteosarcoma of bone" "Osteosarcoma that arises in a bone."
* #chondrogenic-tumor "Cartilage-forming tumor" "Tumor whose cells make cartilage, whatever its behavior and site."
* #chondrosarcoma "Chondrosarcoma" "Malignant cartilage-forming tumor."
* insert IsA(sarcoma, mesenchymal-tumor)
* insert IsA(soft-tissue-sarcoma, sarcoma)
* insert IsA(bone-sarcoma, sarcoma)
* insert IsA(smooth-muscle-tumor, mesenchymal-tumor)
* insert IsA(leiomyoma, smooth-muscle-tumor)
* insert IsA(cellular-leiomyoma, leiomyoma)
* insert IsA(bizarre-leiomyoma, leiomyoma)
* insert IsA(epithelioid-leiomyoma, leiomyoma)
* insert IsA(uterine-leiomyoma, leiomyoma)
* insert IsA(uterine-leiomyoma, uterine-mesenchymal-tumor)
* insert IsA(leiomyomatosis, smooth-muscle-tumor)
* insert IsA(metastasizing-leiomyoma, smooth-muscle-tumor)
* insert IsA(stump, smooth-muscle-tumor)
* insert IsA(uterine-stump, stump)
* insert IsA(uterine-stump, uterine-mesenchymal-tumor)
* insert IsA(leiomyosarcoma, smooth-muscle-tumor)
* insert IsA(leiomyosarcoma, sarcoma)
* insert IsA(epithelioid-leiomyosarcoma, leiomyosarcoma)
* insert IsA(myxoid-leiomyosarcoma, leiomyosarcoma)
* insert IsA(pleomorphic-leiomyosarcoma, leiomyosarcoma)
* insert IsA(dedifferentiated-leiomyosarcoma, leiomyosarcoma)
* insert IsA(uterine-leiomyosarcoma, leiomyosarcoma)
* insert IsA(uterine-leiomyosarcoma, uterine-sarcoma)
* insert IsA(uterine-epithelioid-leiomyosarcoma, epithelioid-leiomyosarcoma)
* insert IsA(uterine-epithelioid-leiomyosarcoma, uterine-leiomyosarcoma)
* insert IsA(uterine-myxoid-leiomyosarcoma, myxoid-leiomyosarcoma)
* insert IsA(uterine-myxoid-leiomyosarcoma, uterine-leiomyosarcoma)
* insert IsA(adipocytic-tumor, mesenchymal-tumor)
* insert IsA(atypical-lipomatous-tumor, adipocytic-tumor)
* insert IsA(liposarcoma, adipocytic-tumor)
* insert IsA(liposarcoma, soft-tissue-sarcoma)
* insert IsA(well-differentiated-liposarcoma, liposarcoma)
* insert IsA(dedifferentiated-liposarcoma, liposarcoma)
* insert IsA(myxoid-liposarcoma, liposarcoma)
* insert IsA(round-cell-liposarcoma, liposarcoma)
* insert IsA(pleomorphic-liposarcoma, liposarcoma)
* insert IsA(skeletal-muscle-tumor, mesenchymal-tumor)
* insert IsA(rhabdomyosarcoma, skeletal-muscle-tumor)
* insert IsA(rhabdomyosarcoma, soft-tissue-sarcoma)
* insert IsA(embryonal-rhabdomyosarcoma, rhabdomyosarcoma)
* insert IsA(alveolar-rhabdomyosarcoma, rhabdomyosarcoma)
* insert IsA(pleomorphic-rhabdomyosarcoma, rhabdomyosarcoma)
* insert IsA(spindle-cell-rhabdomyosarcoma, rhabdomyosarcoma)
* insert IsA(fibroblastic-tumor, mesenchymal-tumor)
* insert IsA(desmoid-fibromatosis, fibroblastic-tumor)
* insert IsA(inflammatory-myofibroblastic-tumor, fibroblastic-tumor)
* insert IsA(solitary-fibrous-tumor, fibroblastic-tumor)
* insert IsA(malignant-solitary-fibrous-tumor, solitary-fibrous-tumor)
* insert IsA(malignant-solitary-fibrous-tumor, sarcoma)
* insert IsA(dermatofibrosarcoma-protuberans, fibroblastic-tumor)
* insert IsA(dermatofibrosarcoma-protuberans, sarcoma)
* insert IsA(fibrosarcoma, fibroblastic-tumor)
* insert IsA(fibrosarcoma, sarcoma)
* insert IsA(myxofibrosarcoma, fibroblastic-tumor)
* insert IsA(myxofibrosarcoma, soft-tissue-sarcoma)
* insert IsA(low-grade-fibromyxoid-sarcoma, fibroblastic-tumor)
* insert IsA(low-grade-fibromyxoid-sarcoma, soft-tissue-sarcoma)
* insert IsA(vascular-tumor, mesenchymal-tumor)
* insert IsA(angiosarcoma, vascular-tumor)
* insert IsA(angiosarcoma, sarcoma)
* insert IsA(epithelioid-hemangioendothelioma, vascular-tumor)
* insert IsA(epithelioid-hemangioendothelioma, sarcoma)
* insert IsA(kaposi-sarcoma, vascular-tumor)
* insert IsA(kaposi-sarcoma, sarcoma)
* insert IsA(peripheral-nerve-sheath-tumor, mesenchymal-tumor)
* insert IsA(malignant-peripheral-nerve-sheath-tumor, peripheral-nerve-sheath-tumor)
* insert IsA(malignant-peripheral-nerve-sheath-tumor, soft-tissue-sarcoma)
* insert IsA(gastrointestinal-stromal-tumor, mesenchymal-tumor)
* insert IsA(malignant-gastrointestinal-stromal-tumor, gastrointestinal-stromal-tumor)
* insert IsA(malignant-gastrointestinal-stromal-tumor, sarcoma)
* insert IsA(uncertain-differentiation-tumor, mesenchymal-tumor)
* insert IsA(synovial-sarcoma, uncertain-differentiation-tumor)
* insert IsA(synovial-sarcoma, soft-tissue-sarcoma)
* insert IsA(spindle-cell-synovial-sarcoma, synovial-sarcoma)
* insert IsA(biphasic-synovial-sarcoma, synovial-sarcoma)
* insert IsA(epithelioid-sarcoma, uncertain-differentiation-tumor)
* insert IsA(epithelioid-sarcoma, soft-tissue-sarcoma)
* insert IsA(alveolar-soft-part-sarcoma, uncertain-differentiation-tumor)
* insert IsA(alveolar-soft-part-sarcoma, soft-tissue-sarcoma)
* insert IsA(clear-cell-sarcoma, uncertain-differentiation-tumor)
* insert IsA(clear-cell-sarcoma, soft-tissue-sarcoma)
* insert IsA(desmoplastic-small-round-cell-tumor, uncertain-differentiation-tumor)
* insert IsA(desmoplastic-small-round-cell-tumor, soft-tissue-sarcoma)
* insert IsA(malignant-rhabdoid-tumor, uncertain-differentiation-tumor)
* insert IsA(perivascular-epithelioid-cell-tumor, uncertain-differentiation-tumor)
* insert IsA(malignant-perivascular-epithelioid-cell-tumor, perivascular-epithelioid-cell-tumor)
* insert IsA(malignant-perivascular-epithelioid-cell-tumor, sarcoma)
* insert IsA(uterine-perivascular-epithelioid-cell-tumor, perivascular-epithelioid-cell-tumor)
* insert IsA(uterine-perivascular-epithelioid-cell-tumor, uterine-mesenchymal-tumor)
* insert IsA(undifferentiated-sarcoma, uncertain-differentiation-tumor)
* insert IsA(undifferentiated-sarcoma, sarcoma)
* insert IsA(undifferentiated-pleomorphic-sarcoma, undifferentiated-sarcoma)
* insert IsA(spindle-cell-sarcoma, sarcoma)
* insert IsA(giant-cell-sarcoma, sarcoma)
* insert IsA(undifferentiated-small-round-cell-sarcoma, sarcoma)
* insert IsA(ewing-sarcoma, undifferentiated-small-round-cell-sarcoma)
* insert IsA(ewing-sarcoma-of-bone, ewing-sarcoma)
* insert IsA(ewing-sarcoma-of-bone, bone-sarcoma)
* insert IsA(ewing-sarcoma-of-soft-tissue, ewing-sarcoma)
* insert IsA(ewing-sarcoma-of-soft-tissue, soft-tissue-sarcoma)
* insert IsA(uterine-mesenchymal-tumor, mesenchymal-tumor)
* insert IsA(uterine-sarcoma, uterine-mesenchymal-tumor)
* insert IsA(uterine-sarcoma, sarcoma)
* insert IsA(endometrial-stromal-tumor, uterine-mesenchymal-tumor)
* insert IsA(endometrial-stromal-nodule, endometrial-stromal-tumor)
* insert IsA(endometrial-stromal-sarcoma, endometrial-stromal-tumor)
* insert IsA(endometrial-stromal-sarcoma, uterine-sarcoma)
* insert IsA(low-grade-endometrial-stromal-sarcoma, endometrial-stromal-sarcoma)
* insert IsA(high-grade-endometrial-stromal-sarcoma, endometrial-stromal-sarcoma)
* insert IsA(undifferentiated-uterine-sarcoma, undifferentiated-sarcoma)
* insert IsA(undifferentiated-uterine-sarcoma, uterine-sarcoma)
* insert IsA(adenosarcoma, sarcoma)
* insert IsA(uterine-adenosarcoma, adenosarcoma)
* insert IsA(uterine-adenosarcoma, uterine-sarcoma)
* insert IsA(osteogenic-tumor, mesenchymal-tumor)
* insert IsA(osteosarcoma, osteogenic-tumor)
* insert IsA(osteosarcoma, sarcoma)
* insert IsA(osteosarcoma-of-bone, osteosarcoma)
* insert IsA(osteosarcoma-of-bone, bone-sarcoma)
* insert IsA(chondrogenic-tumor, mesenchymal-tumor)
* insert IsA(chondrosarcoma, chondrogenic-tumor)
* insert IsA(chondrosarcoma, sarcoma)

ValueSet: SarcomaTypeVS
Id: sarcoma-type-vs
Title: "Types of sarcoma and related tumors"
Description: "All families, types and variants of sarcoma-type-cs."
* insert Metadata
* include codes from system SarcomaTypeCS

ValueSet: LeiomyosarcomaVS
Id: leiomyosarcoma-vs
Title: "Leiomyosarcomas"
Description: "Leiomyosarcoma with its variants, of any site. The codes of SNOMED CT, ICD-O-3 and OncoTree that name one: what sarcoma-type-cs leiomyosarcoma and all below it are mapped to, and what is below that."
* insert Metadata
* insert SnomedIcdoAndOncoTreeCopyright
* $SCT#1163022006 "Leiomyosarcoma (morphologic abnormality)"
* $SCT#51549004 "Leiomyosarcoma, no subtype (morphologic abnormality)"
* $SCT#42392001 "Epithelioid leiomyosarcoma (morphologic abnormality)"
* $SCT#16090008 "Myxoid leiomyosarcoma (morphologic abnormality)"
* $SCT#709190005 "Metastatic leiomyosarcoma (morphologic abnormality)"
* $SCT#443719001 "Leiomyosarcoma (disorder)"
* $SCT#423807009 "Primary leiomyosarcoma (disorder)"
* $SCT#722514002 "Primary leiomyosarcoma of peritoneum (disorder)"
* $SCT#722513008 "Primary leiomyosarcoma of retroperitoneum (disorder)"
* $SCT#685571000119105 "Primary leiomyosarcoma of abdomen (disorder)"
* $SCT#447389009 "Leiomyosarcoma of uterus (disorder)"
* $SCT#770559003 "Leiomyosarcoma of corpus uteri (disorder)"
* $ICDO3#8890/3 "Leiomyosarcoma, NOS"
* $ICDO3#8891/3 "Epithelioid leiomyosarcoma"
* $ICDO3#8896/3 "Myxoid leiomyosarcoma"
* $ONCOTREE#LMS "Leiomyosarcoma"
* $ONCOTREE#UELMS "Uterine Epithelioid Leiomyosarcoma"
* $ONCOTREE#UMLMS "Uterine Myxoid Leiomyosarcoma"
* $ONCOTREE#ULMS "Uterine Leiomyosarcoma"

ValueSet: LiposarcomaVS
Id: liposarcoma-vs
Title: "Liposarcomas"
Description: "Liposarcoma with its variants, of any site. Atypical lipomatous tumor is left out: it does not metastasize. The codes of SNOMED CT, ICD-O-3 and OncoTree that name one: what sarcoma-type-cs liposarcoma and all below it are mapped to, and what is below that."
* insert Metadata
* insert SnomedIcdoAndOncoTreeCopyright
* $SCT#1162815008 "Liposarcoma (morphologic abnormality)"
* $SCT#49430005 "Liposarcoma, no International Classification of Diseases for Oncology subtype (morphologic abnormality)"
* $SCT#28655007 "Liposarcoma, well differentiated (morphologic abnormality)"
* $SCT#27849002 "Myxoid liposarcoma (morphologic abnormality)"
* $SCT#43296007 "Round cell liposarcoma (morphologic abnormality)"
* $SCT#112683004 "Pleomorphic liposarcoma (morphologic abnormality)"
* $SCT#67280001 "Dedifferentiated liposarcoma (morphologic abnormality)"
* $SCT#254829001 "Liposarcoma (disorder)"
* $SCT#404069006 "Myxoid liposarcoma (disorder)"
* $SCT#404070007 "Round cell liposarcoma (disorder)"
* $SCT#404071006 "Pleomorphic liposarcoma (disorder)"
* $SCT#404072004 "Dedifferentiated liposarcoma (disorder)"
* $ICDO3#8850/3 "Liposarcoma, NOS"
* $ICDO3#8851/3 "Liposarcoma, well differentiated"
* $ICDO3#8852/3 "Myxoid liposarcoma"
* $ICDO3#8853/3 "Round cell liposarcoma"
* $ICDO3#8854/3 "Pleomorphic liposarcoma"
* $ICDO3#8858/3 "Dedifferentiated liposarcoma"
* $ONCOTREE#LIPO "Liposarcoma"
* $ONCOTREE#WDLS "Well-Differentiated Liposarcoma"
* $ONCOTREE#DDLS "Dedifferentiated Liposarcoma"
* $ONCOTREE#MRLS "Myxoid/Round-Cell Liposarcoma"
* $ONCOTREE#PLLS "Pleomorphic Liposarcoma"

ValueSet: RhabdomyosarcomaVS
Id: rhabdomyosarcoma-vs
Title: "Rhabdomyosarcomas"
Description: "Rhabdomyosarcoma with its variants, of any site. The codes of SNOMED CT, ICD-O-3 and OncoTree that name one: what sarcoma-type-cs rhabdomyosarcoma and all below it are mapped to, and what is below that."
* insert Metadata
* insert SnomedIcdoAndOncoTreeCopyright
* $SCT#30924005 "Rhabdomyosarcoma, no subtype (morphologic abnormality)"
* $SCT#302847003 "Rhabdomyosarcoma (disorder)"
* $SCT#404051002 "Embryonal rhabdomyosarcoma (disorder)"
* $SCT#404053004 "Alveolar rhabdomyosarcoma (disorder)"
* $SCT#404054005 "Pleomorphic rhabdomyosarcoma (disorder)"
* $SCT#404055006 "Spindle cell rhabdomyosarcoma (disorder)"
* $SCT#14269005 "Embryonal rhabdomyosarcoma (morphologic abnormality)"
* $SCT#63449009 "Alveolar rhabdomyosarcoma (morphologic abnormality)"
* $SCT#77455004 "Pleomorphic rhabdomyosarcoma (morphologic abnormality)"
* $SCT#128749008 "Spindle cell rhabdomyosarcoma (morphologic abnormality)"
* $ICDO3#8900/3 "Rhabdomyosarcoma, NOS"
* $ICDO3#8901/3 "Pleomorphic rhabdomyosarcoma, adult type"
* $ICDO3#8910/3 "Embryonal rhabdomyosarcoma, NOS"
* $ICDO3#8912/3 "Spindle cell rhabdomyosarcoma"
* $ICDO3#8920/3 "Alveolar rhabdomyosarcoma"
* $ONCOTREE#RMS "Rhabdomyosarcoma"
* $ONCOTREE#ERMS "Embryonal Rhabdomyosarcoma"
* $ONCOTREE#ARMS "Alveolar Rhabdomyosarcoma"
* $ONCOTREE#PLRMS "Pleomorphic Rhabdomyosarcoma"
* $ONCOTREE#SCRMS "Spindle Cell Rhabdomyosarcoma"

ValueSet: EndometrialStromalSarcomaVS
Id: endometrial-stromal-sarcoma-vs
Title: "Endometrial stromal sarcomas"
Description: "Endometrial stromal sarcoma of low, high or unstated grade. The codes of SNOMED CT, ICD-O-3 and OncoTree that name one: what sarcoma-type-cs endometrial-stromal-sarcoma and all below it are mapped to, and what is below that."
* insert Metadata
* insert SnomedIcdoAndOncoTreeCopyright
* $SCT#446578007 "Endometrial stromal sarcoma - category (morphologic abnormality)"
* $SCT#128726006 "Endometrial stromal sarcoma, low grade (morphologic abnormality)"
* $SCT#70555003 "Endometrial stromal sarcoma, high grade (morphologic abnormality)"
* $SCT#699356008 "Endometrial stromal sarcoma (disorder)"
* $SCT#699357004 "Low grade endometrial stromal sarcoma (disorder)"
* $SCT#699358009 "High grade endometrial stromal sarcoma (disorder)"
* $ICDO3#8930/3 "Endometrial stromal sarcoma, NOS"
* $ICDO3#8931/3 "Endometrial stromal sarcoma, low grade"
* $ONCOTREE#ESS "Endometrial Stromal Sarcoma"
* $ONCOTREE#LGESS "Low-Grade Endometrial Stromal Sarcoma"
* $ONCOTREE#HGESS "High-Grade Endometrial Stromal Sarcoma"

ValueSet: SynovialSarcomaVS
Id: synovial-sarcoma-vs
Title: "Synovial sarcomas"
Description: "Synovial sarcoma with its variants, of any site. The codes of SNOMED CT, ICD-O-3 and OncoTree that name one: what sarcoma-type-cs synovial-sarcoma and all below it are mapped to, and what is below that."
* insert Metadata
* insert SnomedIcdoAndOncoTreeCopyright
* $SCT#63211008 "Synovial sarcoma (morphologic abnormality)"
* $SCT#37206003 "Synovial sarcoma, spindle cell (morphologic abnormality)"
* $SCT#18588008 "Synovial sarcoma, biphasic (morphologic abnormality)"
* $SCT#302851001 "Synovial sarcoma (disorder)"
* $ICDO3#9040/3 "Synovial sarcoma, NOS"
* $ICDO3#9041/3 "Synovial sarcoma, spindle cell"
* $ICDO3#9043/3 "Synovial sarcoma, biphasic"
* $ONCOTREE#SYNS "Synovial Sarcoma"

ValueSet: EwingSarcomaVS
Id: ewing-sarcoma-vs
Title: "Ewing sarcomas"
Description: "Ewing sarcoma of bone, of soft tissue or of an unstated site. The codes of SNOMED CT, ICD-O-3 and OncoTree that name one: what sarcoma-type-cs ewing-sarcoma and all below it are mapped to, and what is below that."
* insert Metadata
* insert SnomedIcdoAndOncoTreeCopyright
* $SCT#76909002 "Ewing's sarcoma (morphologic abnormality)"
* $SCT#307608006 "Ewing's sarcoma of bone (disorder)"
* $SCT#447951009 "Ewing's sarcoma of soft tissue (disorder)"
* $ICDO3#9260/3 "Ewing sarcoma"
* $ONCOTREE#ES "Ewing Sarcoma"
* $ONCOTREE#ESST "Ewing Sarcoma of Soft Tissue"

ValueSet: GastrointestinalStromalTumorVS
Id: gastrointestinal-stromal-tumor-vs
Title: "Gastrointestinal stromal tumors"
Description: "Gastrointestinal stromal tumor of any behavior. The codes of SNOMED CT, ICD-O-3 and OncoTree that name one: what sarcoma-type-cs gastrointestinal-stromal-tumor and all below it are mapped to, and what is below that."
* insert Metadata
* insert SnomedIcdoAndOncoTreeCopyright
* $SCT#420120006 "Gastrointestinal stromal tumor (disorder)"
* $SCT#128756002 "Gastrointestinal stromal sarcoma (morphologic abnormality)"
* $ICDO3#8936/1 "Gastrointestinal stromal tumor, NOS"
* $ICDO3#8936/3 "Gastrointestinal stromal sarcoma"
* $ONCOTREE#GIST "Gastrointestinal Stromal Tumor"

ValueSet: UterineSarcomaVS
Id: uterine-sarcoma-vs
Title: "Uterine sarcomas"
Description: "Sarcomas that name the uterus or the endometrium. A code that tells the type only, such as ICD-O-3 leiomyosarcoma, is not in it: ask for the site as well. Carcinosarcoma is no sarcoma. The codes of SNOMED CT, ICD-O-3 and OncoTree that name one: what sarcoma-type-cs uterine-sarcoma and all below it are mapped to, and what is below that."
* insert Metadata
* insert SnomedIcdoAndOncoTreeCopyright
* $SCT#447389009 "Leiomyosarcoma of uterus (disorder)"
* $SCT#770559003 "Leiomyosarcoma of corpus uteri (disorder)"
* $SCT#254877001 "Sarcoma of uterus (disorder)"
* $SCT#699356008 "Endometrial stromal sarcoma (disorder)"
* $SCT#699357004 "Low grade endometrial stromal sarcoma (disorder)"
* $SCT#699358009 "High grade endometrial stromal sarcoma (disorder)"
* $SCT#447390000 "Adenosarcoma of uterus (disorder)"
* $SCT#765740002 "Adenosarcoma of corpus uteri (disorder)"
* $SCT#446578007 "Endometrial stromal sarcoma - category (morphologic abnormality)"
* $SCT#128726006 "Endometrial stromal sarcoma, low grade (morphologic abnormality)"
* $SCT#70555003 "Endometrial stromal sarcoma, high grade (morphologic abnormality)"
* $ICDO3#8930/3 "Endometrial stromal sarcoma, NOS"
* $ICDO3#8931/3 "Endometrial stromal sarcoma, low grade"
* $ONCOTREE#ULMS "Uterine Leiomyosarcoma"
* $ONCOTREE#UELMS "Uterine Epithelioid Leiomyosarcoma"
* $ONCOTREE#UMLMS "Uterine Myxoid Leiomyosarcoma"
* $ONCOTREE#ESS "Endometrial Stromal Sarcoma"
* $ONCOTREE#LGESS "Low-Grade Endometrial Stromal Sarcoma"
* $ONCOTREE#HGESS "High-Grade Endometrial Stromal Sarcoma"
* $ONCOTREE#UUS "Undifferentiated Uterine Sarcoma"
* $ONCOTREE#UAS "Uterine Adenosarcoma"

ValueSet: SmoothMuscleTumorVS
Id: smooth-muscle-tumor-vs
Title: "Smooth muscle tumors of any behavior"
Description: "Leiomyomas, smooth muscle tumors of uncertain malignant potential, leiomyosarcomas and their variants, of any site. The codes of SNOMED CT, ICD-O-3 and OncoTree that name one: what sarcoma-type-cs smooth-muscle-tumor and all below it are mapped to, and what is below that."
* insert Metadata
* insert SnomedIcdoAndOncoTreeCopyright
* $SCT#1162890002 "Leiomyoma (morphologic abnormality)"
* $SCT#44598004 "Leiomyoma, no International Classification of Diseases for Oncology subtype (morphologic abnormality)"
* $SCT#95315005 "Uterine leiomyoma (disorder)"
* $SCT#1163022006 "Leiomyosarcoma (morphologic abnormality)"
* $SCT#51549004 "Leiomyosarcoma, no subtype (morphologic abnormality)"
* $SCT#42392001 "Epithelioid leiomyosarcoma (morphologic abnormality)"
* $SCT#16090008 "Myxoid leiomyosarcoma (morphologic abnormality)"
* $SCT#709190005 "Metastatic leiomyosarcoma (morphologic abnormality)"
* $SCT#443719001 "Leiomyosarcoma (disorder)"
* $SCT#423807009 "Primary leiomyosarcoma (disorder)"
* $SCT#722514002 "Primary leiomyosarcoma of peritoneum (disorder)"
* $SCT#722513008 "Primary leiomyosarcoma of retroperitoneum (disorder)"
* $SCT#685571000119105 "Primary leiomyosarcoma of abdomen (disorder)"
* $SCT#447389009 "Leiomyosarcoma of uterus (disorder)"
* $SCT#770559003 "Leiomyosarcoma of corpus uteri (disorder)"
* $ICDO3#8890/0 "Leiomyoma, NOS"
* $ICDO3#8891/0 "Epithelioid leiomyoma"
* $ICDO3#8892/0 "Cellular leiomyoma"
* $ICDO3#8893/0 "Bizarre leiomyoma"
* $ICDO3#8890/1 "Leiomyomatosis, NOS"
* $ICDO3#8898/1 "Metastasizing leiomyoma"
* $ICDO3#8897/1 "Smooth muscle tumor of uncertain malignant potential"
* $ICDO3#8890/3 "Leiomyosarcoma, NOS"
* $ICDO3#8891/3 "Epithelioid leiomyosarcoma"
* $ICDO3#8896/3 "Myxoid leiomyosarcoma"
* $ONCOTREE#LM "Leiomyoma"
* $ONCOTREE#ULM "Uterine Leiomyoma"
* $ONCOTREE#USTUMP "Uterine Smooth Muscle Tumor of Uncertain Malignant Potential"
* $ONCOTREE#LMS "Leiomyosarcoma"
* $ONCOTREE#UELMS "Uterine Epithelioid Leiomyosarcoma"
* $ONCOTREE#UMLMS "Uterine Myxoid Leiomyosarcoma"
* $ONCOTREE#ULMS "Uterine Leiomyosarcoma"
